-- Which approvers does the directory find now (R39)? While an approver is missing, for every undecided step, because entering `pending`
-- resolves all of them anew; while pending, for a step that had none and has some now.
CREATE FUNCTION found_approvers(request uuid)
RETURNS TABLE ("position" int, approver_ids text[], available boolean, includes_requester boolean, name text, version bigint, is_new boolean)
LANGUAGE sql STABLE AS $$
  SELECT s.position, c.approver_ids, c.available, c.includes_requester, c.name, c.version, s.state = 'unresolved' AND c.available
  FROM request_steps s
  JOIN access_requests r ON r.id = s.request_id AND {{isWaiting:r}}
  JOIN approval_flow_versions v ON v.flow_id = r.flow_id AND v.version = r.flow_version,
    LATERAL candidates_for(v.definition -> 'approval' -> 'approvers' -> (s.position - 1), r.requester_id) c
  WHERE s.request_id = request AND {{isUndecidedStep:s}} AND (r.status = 'missing_data' OR s.state = 'unresolved' AND c.available)
$$;
