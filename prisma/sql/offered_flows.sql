-- Which flows may a person request through now (R18, R20, R21)?
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
      JOIN memberships_in_force m ON m.group_id = s.group_id
      WHERE m.user_id = asking)
$$;
