-- Functions, views and triggers have files in prisma/sql/, which are applied after the migrations when they have changed. A change of them
-- comes with a migration that names their digest, so that an older release does not apply its own files again.
-- Digest of prisma/sql/: c3ff6eb16a308333

-- CreateTable
CREATE TABLE "sql_objects" (
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "applied_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sql_objects_pkey" PRIMARY KEY ("name")
);

-- Objects of earlier migrations. The next step replaces each by its file, or drops it when it has none, in one transaction.
INSERT INTO sql_objects (name, hash) VALUES
  ('refuse_change', ''), ('epoch_ms', ''), ('offered_flows', ''), ('candidates_for', ''), ('lost_approvers', ''), ('deciders_of', ''),
  ('tell_outbox', ''), ('found_approvers', ''), ('needs_review', ''), ('touched_by', ''), ('tell_events', '');
