-- Passes on that a person has left, or has joined, those who decide for a group, or the administrators when there is no group. It matters
-- only where nobody but one person remains or remained: that person's requests then have nobody who decides (R36, R40). A gap keeps what
-- was so before the person joined, because it may be over before anybody looks (R5).
CREATE FUNCTION pass_on_deciders(deciding uuid, person uuid, has_joined boolean) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  step_type text := CASE WHEN deciding IS NULL THEN 'administrator' ELSE 'user_group' END;
  lone uuid := (SELECT p.user_id FROM people_of(step_type, deciding, NULL, NULL) p WHERE p.user_id <> person LIMIT 1);
BEGIN
  IF EXISTS (SELECT 1 FROM people_of(step_type, deciding, NULL, NULL) p WHERE p.user_id <> person AND p.user_id <> lone) THEN RETURN; END IF;
  IF deciding IS NULL AND NOT EXISTS (SELECT 1 FROM request_steps s WHERE s.type = 'administrator' AND {{isUndecidedStep:s}})
    OR deciding IS NOT NULL AND NOT EXISTS (SELECT 1 FROM request_steps s WHERE s.group_id = deciding AND {{isUndecidedStep:s}})
    THEN RETURN; END IF;
  IF has_joined THEN
    INSERT INTO decider_gaps (group_id, user_id, version) VALUES (deciding, lone, nextval('directory_versions'))
      ON CONFLICT (group_id, user_id) DO UPDATE SET version = excluded.version;
  END IF;
  IF lone IS NOT NULL THEN PERFORM enqueue_change('requester', lone);
  ELSIF deciding IS NULL THEN PERFORM enqueue_change('administrators', person);
  ELSE PERFORM enqueue_change('group', deciding);
  END IF;
END
$$;
