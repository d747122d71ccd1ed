-- Changes of the directory reach the requests they concern (R5, R20, R39, R40, R43, R53).

-- A new row of the outbox is told to every worker that listens, once its transaction has committed.
CREATE FUNCTION tell_outbox() RETURNS trigger LANGUAGE plpgsql AS
  E'BEGIN PERFORM pg_notify(''doorward_outbox'', NEW.id::text)\073 RETURN NULL\073 END';
CREATE TRIGGER outbox_told AFTER INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION tell_outbox();
ALTER TABLE outbox ADD CONSTRAINT outbox_kind CHECK (kind IN ('flow', 'user', 'group'));

-- CreateIndex
CREATE INDEX request_steps_undecided ON request_steps (group_id, request_id) WHERE state IN ('open', 'waiting', 'unresolved');
CREATE INDEX request_steps_unresolved ON request_steps (request_id) WHERE state = 'unresolved';
CREATE INDEX access_requests_granting ON access_requests (grant_group_id) WHERE status IN ('pending', 'missing_data', 'error', 'approved', 'active');
CREATE INDEX access_requests_living ON access_requests (id) WHERE status IN ('pending', 'missing_data', 'error', 'approved', 'active');

-- Whom the directory finds now for steps that had nobody (R39).
CREATE FUNCTION found_approvers(request uuid) RETURNS TABLE ("position" int, approver_ids text[], includes_requester boolean, name text)
LANGUAGE sql STABLE AS $$
  SELECT s.position, c.approver_ids, c.includes_requester, c.name
  FROM request_steps s
  JOIN access_requests r ON r.id = s.request_id AND r.status IN ('pending', 'missing_data')
  JOIN approval_flow_versions v ON v.flow_id = r.flow_id AND v.version = r.flow_version,
    LATERAL candidates_for(v.definition -> 'approval' -> 'approvers' -> (s.position - 1), r.requester_id) c
  WHERE s.request_id = request AND s.state = 'unresolved' AND c.available
$$;

-- Whether something elsewhere has changed that the request has not heard of: the same as what is due before a decision, but for time.
CREATE FUNCTION needs_review(request uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT
    NOT q.active
    OR r.status <> 'active' AND r.flow_version < f.cancel_below
    OR r.status IN ('pending', 'missing_data', 'active') AND g.deleted_at IS NOT NULL
    OR r.status = 'pending' AND EXISTS (SELECT 1 FROM lost_approvers(r.id))
    OR r.status IN ('pending', 'missing_data') AND EXISTS (SELECT 1 FROM found_approvers(r.id))
  FROM access_requests r
  JOIN users q ON q.id = r.requester_id
  JOIN approval_flows f ON f.id = r.flow_id
  LEFT JOIN groups g ON g.id = r.grant_group_id
  WHERE r.id = request AND r.status IN ('pending', 'missing_data', 'error', 'approved', 'active')
$$;

-- The requests that a change of a flow, user or group may concern, `needs_review` says which of them it does.
CREATE FUNCTION touched_by(change_kind text, changed uuid) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  SELECT r.id FROM access_requests r
    WHERE change_kind = 'flow' AND r.flow_id = changed AND r.status IN ('pending', 'missing_data', 'error', 'approved')
  UNION
  SELECT r.id FROM access_requests r
    WHERE change_kind = 'user' AND r.requester_id = changed AND r.status IN ('pending', 'missing_data', 'error', 'approved', 'active')
  UNION
  SELECT a.request_id FROM request_approvers a JOIN access_requests r ON r.id = a.request_id AND r.status = 'pending'
    WHERE change_kind = 'user' AND a.user_id = changed AND a.decision IS NULL
  UNION
  SELECT s.request_id FROM request_steps s
    WHERE change_kind = 'user' AND s.type = 'administrator' AND s.state IN ('open', 'waiting', 'unresolved')
  UNION
  SELECT s.request_id FROM request_steps s
    JOIN access_requests r ON r.id = s.request_id
    JOIN approval_flow_versions v ON v.flow_id = r.flow_id AND v.version = r.flow_version
    WHERE change_kind = 'user' AND s.state = 'unresolved' AND s.type = 'resource_owner'
      AND v.definition -> 'approval' -> 'approvers' -> (s.position - 1) ->> 'userId' = changed::text
  UNION
  SELECT s.request_id FROM request_steps s JOIN memberships m ON m.group_id = s.group_id
    WHERE change_kind = 'user' AND m.user_id = changed AND s.state IN ('open', 'waiting', 'unresolved')
  UNION
  SELECT s.request_id FROM request_steps s
    WHERE change_kind = 'group' AND s.group_id = changed AND s.state IN ('open', 'waiting', 'unresolved')
  UNION
  SELECT r.id FROM access_requests r
    WHERE change_kind = 'group' AND r.grant_group_id = changed AND r.status IN ('pending', 'missing_data', 'error', 'approved', 'active')
$$;

-- CreateTable
CREATE TABLE "maintenance" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "findings" JSONB NOT NULL,
    "cursors" JSONB NOT NULL,

    CONSTRAINT "maintenance_pkey" PRIMARY KEY ("id")
);
ALTER TABLE maintenance ADD CONSTRAINT maintenance_one_row CHECK (id = 1);
INSERT INTO maintenance (id, findings, cursors) VALUES (1, '{}', '{}');
