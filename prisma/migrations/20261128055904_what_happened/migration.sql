-- Digest of prisma/sql/: 6b2f43cae7bfe0cd

-- The versions of the directory, in the order of its changes: no clock says what came first.
CREATE SEQUENCE directory_versions;

-- AlterTable
ALTER TABLE "access_requests" ADD COLUMN     "requester_version" BIGINT NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "memberships" ADD COLUMN     "since" BIGINT NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "outbox" ADD COLUMN     "group_id" UUID,
ADD COLUMN     "taken_by" UUID;

-- AlterTable
ALTER TABLE "request_approvers" ADD COLUMN     "is_asked" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "request_steps" ADD COLUMN     "owner_id" UUID,
ADD COLUMN     "version" BIGINT NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "users" ADD COLUMN     "left_version" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "manager_version" BIGINT NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "decider_gaps" (
    "id" BIGSERIAL NOT NULL,
    "group_id" UUID,
    "user_id" UUID,
    "version" BIGINT NOT NULL,

    CONSTRAINT "decider_gaps_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "eligibility_gaps" (
    "request_id" UUID NOT NULL,

    CONSTRAINT "eligibility_gaps_pkey" PRIMARY KEY ("request_id")
);

-- A row of an older release is as new as can be, so that nothing counts as lost.
ALTER TABLE "access_requests" ALTER COLUMN "requester_version" SET DEFAULT (0 + nextval('directory_versions'::regclass));
ALTER TABLE "request_steps" ALTER COLUMN "version" SET DEFAULT (0 + nextval('directory_versions'::regclass));

CREATE UNIQUE INDEX decider_gaps_of ON decider_gaps (group_id, user_id) NULLS NOT DISTINCT;

UPDATE request_steps s SET owner_id = (v.definition #>> ARRAY['approval', 'approvers', (s.position - 1)::text, 'userId'])::uuid
FROM access_requests r JOIN approval_flow_versions v ON v.flow_id = r.flow_id AND v.version = r.flow_version
WHERE r.id = s.request_id AND s.type = 'resource_owner';
UPDATE request_approvers a SET is_asked = false
FROM access_requests r WHERE r.id = a.request_id AND a.decision IS NULL AND r.status NOT IN ('pending', 'missing_data', 'error');

-- What a change concerns, each in order of the request's id.
CREATE INDEX access_requests_of_requester ON access_requests (requester_id, id) WHERE status IN ('pending', 'missing_data', 'error', 'approved', 'active');
DROP INDEX access_requests_active;
CREATE INDEX access_requests_active ON access_requests (flow_id, id) WHERE status = 'active';
DROP INDEX access_requests_granting;
CREATE INDEX access_requests_granting ON access_requests (grant_group_id, id) WHERE status IN ('pending', 'missing_data', 'error', 'approved', 'active');
CREATE INDEX request_approvers_asked ON request_approvers (user_id, request_id) WHERE decision IS NULL AND is_asked;
CREATE INDEX request_steps_unresolved_of_owner ON request_steps (owner_id, request_id) WHERE state = 'unresolved';
CREATE INDEX request_steps_undecided_administrator ON request_steps (request_id) WHERE type = 'administrator' AND state IN ('waiting', 'open', 'unresolved');
CREATE INDEX approval_flow_versions_visible ON approval_flow_versions USING gin ((definition -> 'visibleToGroupIds'));

-- Releases before this one write `user`. It means the same as `person`.
ALTER TABLE outbox DROP CONSTRAINT outbox_kind;
ALTER TABLE outbox ADD CONSTRAINT outbox_kind CHECK (kind IN
  ('flow', 'user', 'person', 'requester', 'membership', 'group', 'group_deleted', 'administrators'));
CREATE INDEX outbox_unsent_of ON outbox (subject_id) WHERE sent_at IS NULL;
