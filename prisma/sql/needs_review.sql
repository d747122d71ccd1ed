-- Is something due in this request because the directory, its flow or its group changed? The same as `whatIsDue` of the rules for a
-- review, without deadlines; a property test compares them. No row for a request that is over.
CREATE FUNCTION needs_review(request uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT
    NOT q.active OR q.left_version > r.requester_version
    OR {{isOpen:r}} AND r.flow_version < f.cancel_below
    OR ({{isWaiting:r}} OR r.status = 'active') AND g.deleted_at IS NOT NULL
    OR ({{isOpen:r}} OR (v.definition ->> 'endWithEligibility')::boolean) AND lost_eligibility(r.id)
    OR r.status = 'pending' AND EXISTS (SELECT 1 FROM lost_approvers(r.id))
    OR {{isWaiting:r}} AND EXISTS (SELECT 1 FROM found_approvers(r.id) n WHERE n.is_new)
  FROM access_requests r
  JOIN users q ON q.id = r.requester_id
  JOIN approval_flows f ON f.id = r.flow_id
  JOIN approval_flow_versions v ON v.flow_id = r.flow_id AND v.version = r.flow_version
  LEFT JOIN groups g ON g.id = r.grant_group_id
  WHERE r.id = request AND {{isLiving:r}}
$$;
