-- Which requests may a change of a flow, user or group affect (R5, R18, R20, R39, R40, R43, R53)? `needs_review` then tells whether
-- something is due.
CREATE FUNCTION requests_affected_by(change_kind text, changed uuid) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  SELECT r.id FROM access_requests r
    WHERE change_kind = 'flow' AND r.flow_id = changed AND {{isOpen:r}}
  UNION
  SELECT r.id FROM access_requests r
    WHERE change_kind = 'user' AND r.requester_id = changed AND {{isLiving:r}}
  UNION
  SELECT a.request_id FROM request_approvers a JOIN access_requests r ON r.id = a.request_id AND r.status = 'pending'
    WHERE change_kind = 'user' AND a.user_id = changed AND a.decision IS NULL
  UNION
  SELECT s.request_id FROM request_steps s
    WHERE change_kind = 'user' AND s.type = 'administrator' AND {{isUndecidedStep:s}}
  UNION
  SELECT s.request_id FROM request_steps s
    JOIN access_requests r ON r.id = s.request_id
    JOIN approval_flow_versions v ON v.flow_id = r.flow_id AND v.version = r.flow_version
    WHERE change_kind = 'user' AND s.state = 'unresolved' AND s.type = 'resource_owner'
      AND v.definition -> 'approval' -> 'approvers' -> (s.position - 1) ->> 'userId' = changed::text
  UNION
  SELECT s.request_id FROM request_steps s JOIN memberships m ON m.group_id = s.group_id
    WHERE change_kind = 'user' AND m.user_id = changed AND {{isUndecidedStep:s}}
  UNION
  SELECT s.request_id FROM request_steps s
    WHERE change_kind = 'group' AND s.group_id = changed AND {{isUndecidedStep:s}}
  UNION
  SELECT r.id FROM access_requests r
    WHERE change_kind = 'group' AND r.grant_group_id = changed AND {{isLiving:r}}
$$;
