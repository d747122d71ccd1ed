-- Whom does the directory find now for a step of this kind (R15)? Only who is active; the requester is among them if the directory says so.
-- Everything else that asks who can decide asks this: whom a new step gets, whom an old one has lost, who is shown.
CREATE FUNCTION people_of(step_type text, step_group uuid, owner uuid, requester uuid) RETURNS TABLE (user_id uuid, name text)
LANGUAGE sql STABLE AS $$
  SELECT u.id, u.display_name FROM users u WHERE step_type = 'administrator' AND u.role = 'admin' AND u.active
  UNION ALL
  SELECT u.id, u.display_name FROM users r JOIN users u ON u.id = r.manager_id
  WHERE step_type = 'manager' AND r.id = requester AND u.active
  UNION ALL
  SELECT u.id, u.display_name FROM users u WHERE step_type = 'resource_owner' AND u.id = owner AND u.active
  UNION ALL
  SELECT u.id, u.display_name FROM users u
  WHERE step_type = 'user_group' AND u.active
    AND u.id IN (SELECT m.user_id FROM memberships m WHERE m.group_id = step_group AND {{inForce:m}})
$$;
