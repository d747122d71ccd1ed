-- Functions, views and triggers stand in prisma/sql/, one a file. They are applied after the migrations, when they have changed. A change of
-- them comes with a migration, perhaps an empty one, that names their digest: so an older release knows that they are not its own.
-- Digest of prisma/sql/: f0c1fbf5303c3fd2

-- CreateTable
CREATE TABLE "sql_objects" (
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "applied_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sql_objects_pkey" PRIMARY KEY ("name")
);

-- What earlier migrations made. Each is replaced by its file, or dropped where it has none, all in one transaction.
INSERT INTO sql_objects (name, hash) VALUES
  ('refuse_change', ''), ('epoch_ms', ''), ('offered_flows', ''), ('candidates_for', ''), ('lost_approvers', ''), ('deciders_of', ''),
  ('tell_outbox', ''), ('found_approvers', ''), ('needs_review', ''), ('touched_by', ''), ('tell_events', '');
