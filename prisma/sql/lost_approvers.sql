-- Which approvers of undecided steps can no longer decide, and why (R40)? First the fixed approvers that the directory no longer names,
-- then the steps without fixed approvers for which only the requester is left, or no one.
CREATE FUNCTION lost_approvers(request uuid) RETURNS TABLE ("position" int, user_id uuid, name text, why text, after text)
LANGUAGE sql STABLE AS $$
  SELECT s.position, u.id, u.display_name,
    CASE WHEN NOT u.active THEN 'inactive' WHEN s.require_all THEN 'left_group' ELSE 'no_longer_manager' END, successor.display_name
  FROM request_steps s
  JOIN access_requests r ON r.id = s.request_id
  JOIN users q ON q.id = r.requester_id
  JOIN request_approvers a ON a.request_id = s.request_id AND a.position = s.position AND a.decision IS NULL
  JOIN users u ON u.id = a.user_id
  LEFT JOIN users successor ON successor.id = q.manager_id
  WHERE s.request_id = request AND {{isAskedStep:s}}
    AND NOT EXISTS (SELECT 1 FROM people_of(s.type, s.group_id, a.user_id, r.requester_id) p WHERE p.user_id = a.user_id)
  UNION ALL
  SELECT s.position, NULL, NULL, 'nobody_left', NULL
  FROM request_steps s
  JOIN access_requests r ON r.id = s.request_id
  WHERE s.request_id = request AND {{isAskedStep:s}} AND {{isOfTheMoment:s}} AND CASE s.type
    WHEN 'administrator' THEN NOT EXISTS (SELECT 1 FROM people_of('administrator', NULL, NULL, NULL) p WHERE p.user_id <> r.requester_id)
    ELSE NOT EXISTS (SELECT 1 FROM people_of('user_group', s.group_id, NULL, NULL) p WHERE p.user_id <> r.requester_id) END
$$;
