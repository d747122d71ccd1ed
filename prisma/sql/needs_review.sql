-- Has something elsewhere changed that the request has not heard of? The same as what is due before a decision (`whatIsDue` of the rules), but for
-- time. No row when the request is not alive.
CREATE FUNCTION needs_review(request uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT
    NOT q.active
    OR {{isOpen:r}} AND r.flow_version < f.cancel_below
    OR ({{isWaiting:r}} OR r.status = 'active') AND g.deleted_at IS NOT NULL
    OR r.status = 'pending' AND EXISTS (SELECT 1 FROM lost_approvers(r.id))
    OR {{isWaiting:r}} AND EXISTS (SELECT 1 FROM found_approvers(r.id))
  FROM access_requests r
  JOIN users q ON q.id = r.requester_id
  JOIN approval_flows f ON f.id = r.flow_id
  LEFT JOIN groups g ON g.id = r.grant_group_id
  WHERE r.id = request AND {{isLiving:r}}
$$;
