-- Who can approve for one approver row of a flow, without the requester (R15, R16, R36)? The ids are empty for steps without fixed
-- approvers; there only `available` counts. `version` is the newest change of the directory that this rests on (R5).
CREATE FUNCTION candidates_for(wanted jsonb, requester uuid)
RETURNS TABLE (approver_ids text[], available boolean, includes_requester boolean, name text, version bigint)
LANGUAGE sql STABLE AS $$
  SELECT
    ARRAY(SELECT DISTINCT p.user_id FROM people_of(w.type, w.group_id, w.owner_id, requester) p
      WHERE p.user_id <> requester AND w.is_fixed ORDER BY 1)::text[],
    EXISTS (SELECT 1 FROM people_of(w.type, w.group_id, w.owner_id, requester) p WHERE p.user_id <> requester),
    EXISTS (SELECT 1 FROM people_of(w.type, w.group_id, w.owner_id, requester) p WHERE p.user_id = requester),
    CASE WHEN w.type = 'user_group' THEN (SELECT g.name FROM groups g WHERE g.id = w.group_id AND g.deleted_at IS NULL)
      WHEN w.type <> 'administrator' THEN (SELECT p.name FROM people_of(w.type, w.group_id, w.owner_id, requester) p) END,
    coalesce(CASE WHEN w.is_fixed
      THEN (SELECT max(p.version) FROM people_of(w.type, w.group_id, w.owner_id, requester) p WHERE p.user_id <> requester)
      ELSE (SELECT max(d.version) FROM decider_gaps d
        WHERE d.group_id IS NOT DISTINCT FROM w.group_id AND (d.user_id IS NULL OR d.user_id = requester)) END, 0)
  FROM (SELECT one.*, one.type IN ('manager', 'resource_owner') OR one.require_all AS is_fixed FROM (
    SELECT wanted ->> 'type' AS type, (wanted ->> 'groupId')::uuid AS group_id, (wanted ->> 'userId')::uuid AS owner_id,
      coalesce((wanted ->> 'requireAll')::boolean, false) AS require_all) one) w
  WHERE w.type IS NOT NULL
$$;
