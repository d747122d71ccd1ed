-- Is the requester, or was the requester since the submit, in no group that sees the flow as it was submitted (R43a)? A deleted group sees
-- nothing (R20). A later version of the flow does not matter (R19).
CREATE FUNCTION lost_eligibility(request uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM eligibility_gaps e WHERE e.request_id = r.id)
    OR NOT EXISTS (SELECT 1 FROM memberships_in_force m
      WHERE m.user_id = r.requester_id AND v.definition -> 'visibleToGroupIds' ? m.group_id::text)
  FROM access_requests r JOIN approval_flow_versions v ON v.flow_id = r.flow_id AND v.version = r.flow_version
  WHERE r.id = request
$$;
