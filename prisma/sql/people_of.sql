-- Which active people does the directory name now for a step of this kind (R15), and as of which version? The requester may be among them,
-- and a member with several memberships is named several times. A service account approves only where a flow names it (R121). This is the only place in SQL that says who can decide a step:
-- candidates_for, lost_approvers, deciders_of and pass_on_deciders use it.
CREATE FUNCTION people_of(step_type text, step_group uuid, owner uuid, requester uuid)
RETURNS TABLE (user_id uuid, name text, version bigint) LANGUAGE sql STABLE AS $$
  SELECT u.id, u.display_name, u.left_version FROM users u WHERE step_type = 'administrator' AND u.role = 'admin' AND u.active
    AND u.kind = 'person'
  UNION ALL
  SELECT u.id, u.display_name, greatest(u.left_version, r.manager_version) FROM users r JOIN users u ON u.id = r.manager_id
  WHERE step_type = 'manager' AND r.id = requester AND u.active AND u.kind = 'person'
  UNION ALL
  SELECT u.id, u.display_name, u.left_version FROM users u WHERE step_type = 'resource_owner' AND u.id = owner AND u.active
  UNION ALL
  SELECT u.id, u.display_name, greatest(u.left_version, m.since) FROM memberships_in_force m JOIN users u ON u.id = m.user_id
  WHERE step_type = 'user_group' AND m.group_id = step_group AND u.kind = 'person'
$$;
