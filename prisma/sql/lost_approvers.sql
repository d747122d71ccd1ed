-- Which approvers of undecided steps can no longer decide, or could not for a moment since they were resolved, and why (R5, R40)? First the
-- fixed approvers, then the groups that were deleted, then the steps without fixed approvers for which only the requester was left, or no
-- one. `about` is the requester, or the name of the group; `after` is the manager now.
CREATE FUNCTION lost_approvers(request uuid) RETURNS TABLE ("position" int, user_id uuid, name text, why text, about text, after text)
LANGUAGE sql STABLE AS $$
  SELECT s.position, u.id, u.display_name,
    CASE WHEN u.deleted_at IS NOT NULL THEN 'deleted' WHEN NOT u.active OR u.left_version > s.version THEN 'deactivated'
      WHEN s.require_all THEN 'left_group' WHEN q.manager_id = u.id THEN 'manager_changed_back' ELSE 'manager_changed' END,
    CASE WHEN s.require_all THEN g.name ELSE q.display_name END, successor.display_name
  FROM request_steps s
  JOIN access_requests r ON r.id = s.request_id
  JOIN users q ON q.id = r.requester_id
  JOIN request_approvers a ON a.request_id = s.request_id AND a.position = s.position AND a.decision IS NULL
  JOIN users u ON u.id = a.user_id
  LEFT JOIN groups g ON g.id = s.group_id
  LEFT JOIN users successor ON successor.id = q.manager_id
  WHERE s.request_id = request AND {{isAskedStep:s}} AND g.deleted_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM people_of(s.type, s.group_id, a.user_id, r.requester_id) p WHERE p.user_id = a.user_id AND p.version <= s.version)
  UNION ALL
  SELECT s.position, NULL, g.name, 'group_deleted', g.name, NULL
  FROM request_steps s JOIN groups g ON g.id = s.group_id AND g.deleted_at IS NOT NULL
  WHERE s.request_id = request AND {{isAskedStep:s}}
  UNION ALL
  SELECT s.position, NULL, NULL, 'nobody_left', g.name, NULL
  FROM request_steps s
  JOIN access_requests r ON r.id = s.request_id
  LEFT JOIN groups g ON g.id = s.group_id
  WHERE s.request_id = request AND {{isAskedStep:s}} AND {{isOfTheMoment:s}} AND g.deleted_at IS NULL AND (
    EXISTS (SELECT 1 FROM decider_gaps d WHERE d.group_id IS NOT DISTINCT FROM s.group_id
      AND (d.user_id IS NULL OR d.user_id = r.requester_id) AND d.version > s.version)
    OR CASE s.type
      WHEN 'administrator' THEN NOT EXISTS (SELECT 1 FROM people_of('administrator', NULL, NULL, NULL) p WHERE p.user_id <> r.requester_id)
      ELSE NOT EXISTS (SELECT 1 FROM people_of('user_group', s.group_id, NULL, NULL) p WHERE p.user_id <> r.requester_id) END)
$$;
