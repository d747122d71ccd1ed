-- Who can approve for one approver row of a flow, without the requester (R15, R16, R36)? The ids are empty for steps without fixed
-- approvers; there only `available` counts.
CREATE FUNCTION candidates_for(wanted jsonb, requester uuid)
RETURNS TABLE (approver_ids text[], available boolean, includes_requester boolean, name text)
LANGUAGE sql STABLE AS $$
  SELECT
    ARRAY(SELECT DISTINCT p.user_id FROM people_of(w.type, w.group_id, w.owner_id, requester) p
      WHERE p.user_id <> requester AND (w.type IN ('manager', 'resource_owner') OR w.require_all) ORDER BY 1)::text[],
    EXISTS (SELECT 1 FROM people_of(w.type, w.group_id, w.owner_id, requester) p WHERE p.user_id <> requester),
    EXISTS (SELECT 1 FROM people_of(w.type, w.group_id, w.owner_id, requester) p WHERE p.user_id = requester),
    CASE WHEN w.type = 'user_group' THEN (SELECT g.name FROM groups g WHERE g.id = w.group_id AND g.deleted_at IS NULL)
      WHEN w.type <> 'administrator' THEN (SELECT p.name FROM people_of(w.type, w.group_id, w.owner_id, requester) p) END
  FROM (SELECT wanted ->> 'type' AS type, (wanted ->> 'groupId')::uuid AS group_id, (wanted ->> 'userId')::uuid AS owner_id,
    (wanted ->> 'requireAll')::boolean AS require_all) w
  WHERE w.type IS NOT NULL
$$;
