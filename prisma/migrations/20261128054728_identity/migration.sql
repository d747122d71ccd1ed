-- Digest of prisma/sql/: 51dfe6880b412d22

-- Tokens without an end get the longest lifetime. Who made the earlier ones is not known.
UPDATE api_tokens SET expires_at = now() + interval '365 days' WHERE expires_at IS NULL OR expires_at > now() + interval '365 days';

-- AlterTable
ALTER TABLE "api_tokens" ADD COLUMN     "created_by_id" UUID,
ADD COLUMN     "last_used_at" TIMESTAMPTZ(3),
ADD COLUMN     "scopes" TEXT[] DEFAULT ARRAY['read', 'request', 'decide', 'admin']::TEXT[],
ALTER COLUMN "expires_at" SET NOT NULL,
ALTER COLUMN "expires_at" SET DEFAULT (now() + '90 days'::interval);

-- AlterTable
ALTER TABLE "request_approvers" ADD COLUMN     "created_by_id" UUID;

-- AlterTable
ALTER TABLE "users" ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'person',
ADD COLUMN     "oidc_issuer" TEXT,
ADD COLUMN     "oidc_subject" TEXT;

-- CreateIndex
CREATE INDEX "api_tokens_created_by_id_idx" ON "api_tokens"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "users_oidc_issuer_oidc_subject_key" ON "users"("oidc_issuer", "oidc_subject");

-- AddForeignKey
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say.
ALTER TABLE users
  ADD CONSTRAINT users_kind CHECK (kind IN ('person', 'service')),
  ADD CONSTRAINT users_oidc CHECK ((oidc_issuer IS NULL) = (oidc_subject IS NULL)),
  ADD CONSTRAINT users_service_has_no_sign_in CHECK (kind = 'person' OR oidc_subject IS NULL);
ALTER TABLE api_tokens
  ALTER COLUMN scopes SET NOT NULL,
  ADD CONSTRAINT api_tokens_scopes CHECK (scopes <@ ARRAY['read', 'request', 'decide', 'admin'] AND cardinality(scopes) > 0);
