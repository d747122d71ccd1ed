-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "department" TEXT,
    "role" TEXT NOT NULL DEFAULT 'user',
    "active" BOOLEAN NOT NULL DEFAULT true,
    "manager_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "groups" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "groups_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "memberships" (
    "id" BIGSERIAL NOT NULL,
    "group_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "request_id" UUID,
    "expires_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "resources" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "display" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "resources_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "resource_owners" (
    "resource_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,

    CONSTRAINT "resource_owners_pkey" PRIMARY KEY ("resource_id","user_id")
);

-- CreateTable
CREATE TABLE "resource_groups" (
    "resource_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,

    CONSTRAINT "resource_groups_pkey" PRIMARY KEY ("resource_id","group_id")
);

-- CreateTable
CREATE TABLE "devices" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "os" TEXT NOT NULL,
    "owner_id" UUID NOT NULL,
    "certificate_serial" TEXT,
    "certificate_not_after" TIMESTAMPTZ(3),
    "last_seen_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "devices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_tokens" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "api_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "approval_flows" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "cancel_below" INTEGER NOT NULL DEFAULT 0,
    "cancel_code" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "approval_flows_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "approval_flow_versions" (
    "flow_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "definition" JSONB NOT NULL,
    "grant_group_id" UUID,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "approval_flow_versions_pkey" PRIMARY KEY ("flow_id","version")
);

-- CreateTable
CREATE TABLE "flow_visibility" (
    "flow_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,

    CONSTRAINT "flow_visibility_pkey" PRIMARY KEY ("flow_id","group_id")
);

-- CreateTable
CREATE TABLE "access_requests" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "flow_id" UUID NOT NULL,
    "flow_version" INTEGER NOT NULL,
    "requester_id" UUID NOT NULL,
    "device_id" UUID,
    "justification" TEXT NOT NULL,
    "requested_minutes" INTEGER,
    "approved_minutes" INTEGER,
    "approval_type" TEXT NOT NULL,
    "requirement" TEXT,
    "status" TEXT NOT NULL,
    "reason_code" TEXT,
    "reason_message" TEXT,
    "grant_group_id" UUID,
    "pending_until" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "granted_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "end_reason" TEXT,
    "revoke_pending" BOOLEAN NOT NULL DEFAULT false,
    "sequence" INTEGER NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "access_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request_steps" (
    "request_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "require_all" BOOLEAN NOT NULL DEFAULT false,
    "group_id" UUID,

    CONSTRAINT "request_steps_pkey" PRIMARY KEY ("request_id","position")
);

-- CreateTable
CREATE TABLE "request_approvers" (
    "request_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "user_id" UUID NOT NULL,
    "requester_id" UUID NOT NULL,
    "decision" TEXT,
    "comment" TEXT,
    "at" TIMESTAMPTZ(3),
    "channel" TEXT,
    "override" BOOLEAN NOT NULL DEFAULT false,
    "approved_minutes" INTEGER,

    CONSTRAINT "request_approvers_pkey" PRIMARY KEY ("request_id","position","user_id")
);

-- CreateTable
CREATE TABLE "request_commands" (
    "request_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "refused" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "request_commands_pkey" PRIMARY KEY ("request_id","id")
);

-- CreateTable
CREATE TABLE "audit_events" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "type" TEXT NOT NULL,
    "actor_type" TEXT NOT NULL,
    "actor_id" TEXT,
    "channel" TEXT NOT NULL,
    "request_id" UUID,
    "flow_id" UUID,
    "user_id" UUID,
    "sequence" INTEGER,
    "data" JSONB NOT NULL,

    CONSTRAINT "audit_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "settings" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "values" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "settings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "users_manager_id_idx" ON "users"("manager_id");

-- CreateIndex
CREATE UNIQUE INDEX "memberships_request_id_key" ON "memberships"("request_id");

-- CreateIndex
CREATE INDEX "memberships_user_id_group_id_idx" ON "memberships"("user_id", "group_id");

-- CreateIndex
CREATE INDEX "resources_created_at_id_idx" ON "resources"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "resource_owners_user_id_idx" ON "resource_owners"("user_id");

-- CreateIndex
CREATE INDEX "resource_groups_group_id_idx" ON "resource_groups"("group_id");

-- CreateIndex
CREATE UNIQUE INDEX "devices_certificate_serial_key" ON "devices"("certificate_serial");

-- CreateIndex
CREATE INDEX "devices_owner_id_idx" ON "devices"("owner_id");

-- CreateIndex
CREATE INDEX "devices_created_at_id_idx" ON "devices"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "api_tokens_hash_key" ON "api_tokens"("hash");

-- CreateIndex
CREATE INDEX "api_tokens_user_id_created_at_idx" ON "api_tokens"("user_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "api_tokens_created_at_id_idx" ON "api_tokens"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "approval_flows_created_at_id_idx" ON "approval_flows"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "approval_flow_versions_grant_group_id_idx" ON "approval_flow_versions"("grant_group_id");

-- CreateIndex
CREATE INDEX "flow_visibility_group_id_idx" ON "flow_visibility"("group_id");

-- CreateIndex
CREATE INDEX "access_requests_requester_id_created_at_id_idx" ON "access_requests"("requester_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "access_requests_flow_id_created_at_id_idx" ON "access_requests"("flow_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "access_requests_status_created_at_id_idx" ON "access_requests"("status", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "access_requests_created_at_id_idx" ON "access_requests"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "access_requests_updated_at_id_idx" ON "access_requests"("updated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "access_requests_decided_at_idx" ON "access_requests"("decided_at");

-- CreateIndex
CREATE UNIQUE INDEX "access_requests_id_requester_id_key" ON "access_requests"("id", "requester_id");

-- CreateIndex
CREATE INDEX "request_approvers_user_id_request_id_idx" ON "request_approvers"("user_id", "request_id");

-- CreateIndex
CREATE INDEX "audit_events_at_id_idx" ON "audit_events"("at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_events_request_id_id_idx" ON "audit_events"("request_id", "id");

-- CreateIndex
CREATE INDEX "audit_events_flow_id_at_id_idx" ON "audit_events"("flow_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_events_user_id_at_id_idx" ON "audit_events"("user_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_events_actor_id_at_id_idx" ON "audit_events"("actor_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_events_type_at_id_idx" ON "audit_events"("type", "at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "audit_events_request_id_sequence_key" ON "audit_events"("request_id", "sequence");

-- AddForeignKey
ALTER TABLE "users" ADD CONSTRAINT "users_manager_id_fkey" FOREIGN KEY ("manager_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "access_requests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resource_owners" ADD CONSTRAINT "resource_owners_resource_id_fkey" FOREIGN KEY ("resource_id") REFERENCES "resources"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resource_owners" ADD CONSTRAINT "resource_owners_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resource_groups" ADD CONSTRAINT "resource_groups_resource_id_fkey" FOREIGN KEY ("resource_id") REFERENCES "resources"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resource_groups" ADD CONSTRAINT "resource_groups_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "devices" ADD CONSTRAINT "devices_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approval_flow_versions" ADD CONSTRAINT "approval_flow_versions_flow_id_fkey" FOREIGN KEY ("flow_id") REFERENCES "approval_flows"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approval_flow_versions" ADD CONSTRAINT "approval_flow_versions_grant_group_id_fkey" FOREIGN KEY ("grant_group_id") REFERENCES "groups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flow_visibility" ADD CONSTRAINT "flow_visibility_flow_id_fkey" FOREIGN KEY ("flow_id") REFERENCES "approval_flows"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flow_visibility" ADD CONSTRAINT "flow_visibility_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_requests" ADD CONSTRAINT "access_requests_flow_id_flow_version_fkey" FOREIGN KEY ("flow_id", "flow_version") REFERENCES "approval_flow_versions"("flow_id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_requests" ADD CONSTRAINT "access_requests_requester_id_fkey" FOREIGN KEY ("requester_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_requests" ADD CONSTRAINT "access_requests_grant_group_id_fkey" FOREIGN KEY ("grant_group_id") REFERENCES "groups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_steps" ADD CONSTRAINT "request_steps_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "access_requests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_steps" ADD CONSTRAINT "request_steps_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_approvers" ADD CONSTRAINT "request_approvers_request_id_requester_id_fkey" FOREIGN KEY ("request_id", "requester_id") REFERENCES "access_requests"("id", "requester_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_approvers" ADD CONSTRAINT "request_approvers_request_id_position_fkey" FOREIGN KEY ("request_id", "position") REFERENCES "request_steps"("request_id", "position") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_approvers" ADD CONSTRAINT "request_approvers_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_commands" ADD CONSTRAINT "request_commands_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "access_requests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What follows is written by hand: the invariants of the product as constraints, and the questions that more than one query asks.

-- Directory
ALTER TABLE users
  ADD CONSTRAINT users_role CHECK (role IN ('admin', 'user')),
  ADD CONSTRAINT users_email_is_normal CHECK (email = lower(email)),
  ADD CONSTRAINT users_not_own_manager CHECK (manager_id <> id),
  ADD CONSTRAINT users_deleted_is_inactive CHECK (deleted_at IS NULL OR NOT active);
CREATE UNIQUE INDEX users_email_key ON users (email) WHERE deleted_at IS NULL;
CREATE INDEX users_listed ON users (created_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX users_admins ON users (id) WHERE role = 'admin' AND active;
CREATE UNIQUE INDEX groups_name_key ON groups (lower(name)) WHERE deleted_at IS NULL;
CREATE INDEX groups_listed ON groups (created_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX memberships_one_direct ON memberships (group_id, user_id) WHERE request_id IS NULL;
CREATE INDEX memberships_by_group ON memberships (group_id, created_at DESC, user_id);
ALTER TABLE memberships ADD CONSTRAINT memberships_direct_never_expires CHECK (request_id IS NOT NULL OR expires_at IS NULL);
ALTER TABLE devices ADD CONSTRAINT devices_os CHECK (os IN ('linux', 'macos', 'windows'));

-- Flows
ALTER TABLE approval_flows
  ADD CONSTRAINT approval_flows_kind CHECK (kind IN ('resource', 'device_admin')),
  ADD CONSTRAINT approval_flows_cancel_code CHECK (cancel_code IN ('flow_disabled', 'flow_deleted')),
  ADD CONSTRAINT approval_flows_deleted_is_off CHECK (deleted_at IS NULL OR NOT enabled),
  ADD CONSTRAINT approval_flows_current FOREIGN KEY (id, version) REFERENCES approval_flow_versions (flow_id, version) DEFERRABLE INITIALLY DEFERRED;

-- Requests
ALTER TABLE access_requests
  ADD CONSTRAINT access_requests_status CHECK (status IN
    ('pending', 'missing_data', 'error', 'approved', 'active', 'ended', 'denied', 'cancelled', 'expired')),
  ADD CONSTRAINT access_requests_kind CHECK (kind IN ('resource', 'device_admin')),
  ADD CONSTRAINT access_requests_approval CHECK (
    (approval_type = 'automatic' AND requirement IS NULL) OR (approval_type = 'manual' AND requirement IN ('any', 'all', 'in_order'))),
  ADD CONSTRAINT access_requests_reason CHECK (
    (status IN ('pending', 'approved', 'active', 'ended')) OR (reason_code IS NOT NULL AND reason_message IS NOT NULL)),
  ADD CONSTRAINT access_requests_decided CHECK (status NOT IN ('approved', 'active', 'ended', 'denied') OR decided_at IS NOT NULL),
  ADD CONSTRAINT access_requests_granted CHECK ((status IN ('active', 'ended')) = (granted_at IS NOT NULL)),
  ADD CONSTRAINT access_requests_ended CHECK ((status = 'ended') = (ended_at IS NOT NULL) AND (ended_at IS NULL) = (end_reason IS NULL)),
  -- Shortened, never lengthened (R37), and the end is exactly the approved duration after the grant (R50).
  ADD CONSTRAINT access_requests_not_longer CHECK (approved_minutes <= requested_minutes),
  ADD CONSTRAINT access_requests_end CHECK (
    granted_at IS NULL OR expires_at IS NOT DISTINCT FROM granted_at + make_interval(mins => approved_minutes)),
  ADD CONSTRAINT access_requests_no_end_before_grant CHECK (granted_at IS NOT NULL OR expires_at IS NULL),
  ADD CONSTRAINT access_requests_has_group CHECK (kind <> 'resource' OR grant_group_id IS NOT NULL);
CREATE UNIQUE INDEX access_requests_one_open ON access_requests (requester_id, flow_id, device_id) NULLS NOT DISTINCT
  WHERE status IN ('pending', 'missing_data', 'error', 'approved');
CREATE INDEX access_requests_open ON access_requests (flow_id, id) WHERE status IN ('pending', 'missing_data', 'error', 'approved');
CREATE INDEX access_requests_due ON access_requests (pending_until) WHERE status IN ('pending', 'missing_data', 'error');
CREATE INDEX access_requests_ending ON access_requests (expires_at) WHERE status = 'active';
CREATE INDEX access_requests_active ON access_requests (flow_id) WHERE status = 'active';
CREATE INDEX access_requests_revoking ON access_requests (id) WHERE revoke_pending;
ALTER TABLE request_steps
  ADD CONSTRAINT request_steps_type CHECK (type IN ('administrator', 'manager', 'resource_owner', 'user_group')),
  ADD CONSTRAINT request_steps_state CHECK (state IN ('waiting', 'open', 'approved', 'denied', 'skipped', 'unresolved', 'overridden')),
  ADD CONSTRAINT request_steps_group CHECK ((type = 'user_group') = (group_id IS NOT NULL));
CREATE INDEX request_steps_open ON request_steps (group_id, request_id) WHERE state = 'open';
CREATE INDEX request_steps_open_administrator ON request_steps (request_id) WHERE state = 'open' AND type = 'administrator';
ALTER TABLE request_approvers
  ADD CONSTRAINT request_approvers_not_own CHECK (user_id <> requester_id),
  ADD CONSTRAINT request_approvers_decision CHECK (
    decision IS NULL AND at IS NULL AND channel IS NULL OR decision IN ('approved', 'denied') AND at IS NOT NULL AND channel IS NOT NULL);
CREATE INDEX request_approvers_decided ON request_approvers (user_id, at DESC) WHERE decision IS NOT NULL;

-- The rest
ALTER TABLE settings ADD CONSTRAINT settings_one_row CHECK (id = 1);
CREATE INDEX outbox_unsent ON outbox (created_at) WHERE sent_at IS NULL;

-- The audit log and the versions of a flow never change. The migration engine splits at every semicolon, quoted or not: hence \073.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
  E'BEGIN RAISE EXCEPTION ''% is append-only'', TG_TABLE_NAME\073 END';
CREATE TRIGGER audit_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_events EXECUTE FUNCTION refuse_change();
CREATE TRIGGER approval_flow_versions_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON approval_flow_versions EXECUTE FUNCTION refuse_change();

-- Milliseconds since 1970, as the rules count time.
CREATE FUNCTION epoch_ms(at timestamptz) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT (extract(epoch FROM at) * 1000)::bigint $$;

-- The flows a person may request through now (R18, R20, R21).
CREATE FUNCTION offered_flows(asking uuid) RETURNS TABLE (flow_id uuid, version int, definition jsonb, grant_group_id uuid)
LANGUAGE sql STABLE AS $$
  SELECT f.id, f.version, v.definition, v.grant_group_id
  FROM approval_flows f
  JOIN approval_flow_versions v ON v.flow_id = f.id AND v.version = f.version
  LEFT JOIN groups g ON g.id = v.grant_group_id
  WHERE f.enabled AND f.deleted_at IS NULL AND (f.kind <> 'resource' OR g.id IS NOT NULL AND g.deleted_at IS NULL)
    AND f.id IN (
      SELECT s.flow_id FROM flow_visibility s
      JOIN groups seen ON seen.id = s.group_id AND seen.deleted_at IS NULL
      JOIN memberships m ON m.group_id = s.group_id
      WHERE m.user_id = asking AND (m.expires_at IS NULL OR m.expires_at > now()))
$$;

-- Whom the directory finds for one row of approvers, without the requester (R15, R16, R36).
CREATE FUNCTION candidates_for(wanted jsonb, requester uuid)
RETURNS TABLE (approver_ids text[], available boolean, includes_requester boolean, name text)
LANGUAGE sql STABLE AS $$
  SELECT '{}'::text[],
    EXISTS (SELECT 1 FROM users u WHERE u.role = 'admin' AND u.active AND u.id <> requester),
    EXISTS (SELECT 1 FROM users u WHERE u.role = 'admin' AND u.active AND u.id = requester),
    NULL::text
  WHERE wanted ->> 'type' = 'administrator'
  UNION ALL
  SELECT coalesce(array_agg(u.id::text) FILTER (WHERE u.id <> requester), '{}'), coalesce(bool_or(u.id <> requester), false),
    coalesce(bool_or(u.id = requester), false), min(u.display_name)
  FROM users u
  WHERE wanted ->> 'type' IN ('manager', 'resource_owner') AND u.active
    AND u.id = CASE wanted ->> 'type' WHEN 'manager' THEN (SELECT r.manager_id FROM users r WHERE r.id = requester) ELSE (wanted ->> 'userId')::uuid END
  HAVING wanted ->> 'type' IN ('manager', 'resource_owner')
  UNION ALL
  SELECT coalesce(array_agg(u.id::text ORDER BY u.id) FILTER (WHERE (wanted ->> 'requireAll')::boolean AND u.id <> requester), '{}'),
    coalesce(bool_or(u.id <> requester), false), coalesce(bool_or(u.id = requester), false),
    (SELECT g.name FROM groups g WHERE g.id = (wanted ->> 'groupId')::uuid AND g.deleted_at IS NULL)
  FROM users u
  WHERE wanted ->> 'type' = 'user_group' AND u.active
    AND u.id IN (SELECT m.user_id FROM memberships m WHERE m.group_id = (wanted ->> 'groupId')::uuid AND (m.expires_at IS NULL OR m.expires_at > now()))
  HAVING wanted ->> 'type' = 'user_group'
$$;

-- The approvers of undecided steps who can no longer decide (R40).
CREATE FUNCTION lost_approvers(request uuid) RETURNS TABLE ("position" int, user_id uuid, name text, why text, after text)
LANGUAGE sql STABLE AS $$
  SELECT s.position, u.id, u.display_name,
    CASE WHEN NOT u.active THEN 'inactive' WHEN s.require_all THEN 'left_group' ELSE 'no_longer_manager' END, successor.display_name
  FROM request_steps s
  JOIN access_requests r ON r.id = s.request_id
  JOIN users q ON q.id = r.requester_id
  JOIN request_approvers a ON a.request_id = s.request_id AND a.position = s.position AND a.decision IS NULL
  JOIN users u ON u.id = a.user_id
  LEFT JOIN users successor ON successor.id = q.manager_id
  WHERE s.request_id = request AND s.state IN ('open', 'waiting') AND (
    NOT u.active
    OR s.type = 'manager' AND q.manager_id IS DISTINCT FROM u.id
    OR s.require_all AND NOT EXISTS (SELECT 1 FROM memberships m WHERE m.group_id = s.group_id AND m.user_id = u.id
      AND (m.expires_at IS NULL OR m.expires_at > now())))
  UNION ALL
  SELECT s.position, NULL, NULL, 'nobody_left', NULL
  FROM request_steps s
  JOIN access_requests r ON r.id = s.request_id
  WHERE s.request_id = request AND s.state IN ('open', 'waiting') AND (
    s.type = 'administrator' AND NOT EXISTS (SELECT 1 FROM users u WHERE u.role = 'admin' AND u.active AND u.id <> r.requester_id)
    OR s.type = 'user_group' AND NOT s.require_all AND NOT EXISTS (
      SELECT 1 FROM memberships m JOIN users u ON u.id = m.user_id AND u.active AND u.id <> r.requester_id
      WHERE m.group_id = s.group_id AND (m.expires_at IS NULL OR m.expires_at > now())))
$$;

-- The people of the moment who may decide such a step (R16), the requester left out, as many as a page shows.
CREATE FUNCTION deciders_of(step_type text, step_group uuid, requester uuid, most int) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(d.id), '{}') FROM (
    SELECT u.id FROM users u WHERE step_type = 'administrator' AND u.role = 'admin' AND u.active AND u.id <> requester
    UNION
    SELECT u.id FROM memberships m JOIN users u ON u.id = m.user_id
    WHERE step_type = 'user_group' AND m.group_id = step_group AND u.active AND u.id <> requester
      AND (m.expires_at IS NULL OR m.expires_at > now())
    ORDER BY 1 LIMIT most) d
$$;

INSERT INTO settings (id, values, updated_at) VALUES (1, '{}', now());
