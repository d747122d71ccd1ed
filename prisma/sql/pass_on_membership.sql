-- Passes on that a person has become a member of a group, or is one no longer (R5). A source beside another one changes nothing. Neither
-- does one of an inactive person, nor of a deleted group: those are changes of their own.
CREATE FUNCTION pass_on_membership() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  source memberships;
  has_gap boolean;
BEGIN
  IF TG_OP = 'DELETE' THEN source := OLD; ELSE source := NEW; END IF;
  IF TG_OP = 'INSERT' AND NOT {{inForce:source}}
    OR EXISTS (SELECT 1 FROM memberships_in_force m WHERE m.group_id = source.group_id AND m.user_id = source.user_id AND m.id <> source.id)
    OR NOT EXISTS (SELECT 1 FROM users u WHERE u.id = source.user_id AND u.active)
    OR EXISTS (SELECT 1 FROM groups g WHERE g.id = source.group_id AND g.deleted_at IS NOT NULL)
    THEN RETURN NULL; END IF;
  IF TG_OP = 'DELETE' THEN
    PERFORM enqueue_change('membership', source.user_id, source.group_id);
  ELSE
    -- Until now the person was in no group that sees the flow (R43a).
    WITH gaps AS (
      INSERT INTO eligibility_gaps (request_id)
      SELECT r.id FROM access_requests r JOIN approval_flow_versions v ON v.flow_id = r.flow_id AND v.version = r.flow_version
      WHERE r.requester_id = source.user_id AND {{isLiving:r}} AND v.definition -> 'visibleToGroupIds' ? source.group_id::text
        AND NOT EXISTS (SELECT 1 FROM memberships_in_force m WHERE m.user_id = source.user_id AND m.group_id <> source.group_id
          AND v.definition -> 'visibleToGroupIds' ? m.group_id::text)
      ON CONFLICT DO NOTHING RETURNING 1)
    SELECT EXISTS (SELECT 1 FROM gaps) INTO has_gap;
    IF has_gap THEN PERFORM enqueue_change('requester', source.user_id); END IF;
  END IF;
  PERFORM pass_on_deciders(source.group_id, source.user_id, TG_OP = 'INSERT');
  RETURN NULL;
END
$$;
CREATE TRIGGER memberships_pass_on AFTER INSERT OR DELETE ON memberships FOR EACH ROW EXECUTE FUNCTION pass_on_membership();
