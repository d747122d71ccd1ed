-- Which active people does the directory name now for a step of this kind (R15)? The requester may be among them, and a member with
-- several memberships is named several times. A service account approves only where a flow names it (R121). This is the only place in SQL that says who can decide a step: candidates_for,
-- lost_approvers and deciders_of use it.
CREATE FUNCTION people_of(step_type text, step_group uuid, owner uuid, requester uuid) RETURNS TABLE (user_id uuid, name text)
LANGUAGE sql STABLE AS $$
  SELECT u.id, u.display_name FROM users u WHERE step_type = 'administrator' AND u.role = 'admin' AND u.active AND u.kind = 'person'
  UNION ALL
  SELECT u.id, u.display_name FROM users r JOIN users u ON u.id = r.manager_id
  WHERE step_type = 'manager' AND r.id = requester AND u.active AND u.kind = 'person'
  UNION ALL
  SELECT u.id, u.display_name FROM users u WHERE step_type = 'resource_owner' AND u.id = owner AND u.active
  UNION ALL
  SELECT u.id, u.display_name FROM memberships m JOIN users u ON u.id = m.user_id
  WHERE step_type = 'user_group' AND m.group_id = step_group AND {{inForce:m}} AND u.active AND u.kind = 'person'
$$;
