-- Who is a member of which group now, and by which source (R2)? Every query asks here. A source past its end gives nothing (R52), an inactive
-- person is a member of nothing, and access from before a deactivation stays gone when the person comes back (R43).
CREATE VIEW memberships_in_force AS
  SELECT m.id, m.group_id, m.user_id, m.request_id, m.expires_at, m.created_at, m.since
  FROM memberships m JOIN users u ON u.id = m.user_id
  WHERE {{inForce:m}} AND u.active AND (m.request_id IS NULL OR m.since >= u.left_version);
