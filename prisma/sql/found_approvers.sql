-- Which approvers can the directory find now for the steps that had none (R39)?
CREATE FUNCTION found_approvers(request uuid) RETURNS TABLE ("position" int, approver_ids text[], includes_requester boolean, name text)
LANGUAGE sql STABLE AS $$
  SELECT s.position, c.approver_ids, c.includes_requester, c.name
  FROM request_steps s
  JOIN access_requests r ON r.id = s.request_id AND {{isWaiting:r}}
  JOIN approval_flow_versions v ON v.flow_id = r.flow_id AND v.version = r.flow_version,
    LATERAL candidates_for(v.definition -> 'approval' -> 'approvers' -> (s.position - 1), r.requester_id) c
  WHERE s.request_id = request AND s.state = 'unresolved' AND c.available
$$;
