-- CreateTable
CREATE TABLE "idempotency_keys" (
    "id" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "answer" BYTEA,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "idempotency_keys_at_idx" ON "idempotency_keys"("at");

-- Names of groups that differ only in case, composition, spaces or invisible characters are the same (R2). Where that makes two groups the
-- same, the younger one is renamed.
CREATE FUNCTION pg_temp.name_key(name text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT lower(btrim(regexp_replace(regexp_replace(normalize(name),
    '[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uFE00-\uFE0F\uFEFF\uFFA0]', '', 'g'),
    '[\s\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+', ' ', 'g')))
$$;
UPDATE groups g SET name = left(g.name, 89) || ' (' || left(g.id::text, 8) || ')'
FROM (SELECT id, row_number() OVER (PARTITION BY pg_temp.name_key(name) ORDER BY created_at, id) AS place FROM groups WHERE deleted_at IS NULL) twin
WHERE twin.id = g.id AND twin.place > 1;
DROP INDEX groups_name_key;
CREATE UNIQUE INDEX groups_name_key ON groups (lower(btrim(regexp_replace(regexp_replace(normalize(name),
    '[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uFE00-\uFE0F\uFEFF\uFFA0]', '', 'g'),
    '[\s\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+', ' ', 'g')))) WHERE deleted_at IS NULL;
