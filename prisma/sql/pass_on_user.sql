-- Passes on what a change of a person means for requests (R5): their own, those that they decide, and those of their groups.
CREATE FUNCTION pass_on_user() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was_active boolean := TG_OP = 'UPDATE' AND OLD.active;
  was_administrator boolean := TG_OP = 'UPDATE' AND OLD.active AND OLD.role = 'admin';
  is_administrator boolean := NEW.active AND NEW.role = 'admin';
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.active <> NEW.active THEN
    PERFORM enqueue_change('person', NEW.id);
    PERFORM pass_on_deciders(g.group_id, NEW.id, NEW.active) FROM (
      SELECT DISTINCT m.group_id FROM memberships m WHERE m.user_id = NEW.id AND {{inForce:m}}
        AND (was_active OR m.request_id IS NULL OR m.since >= NEW.left_version)) g;
  ELSIF TG_OP = 'UPDATE' AND OLD.manager_id IS DISTINCT FROM NEW.manager_id THEN
    PERFORM enqueue_change('requester', NEW.id);
  END IF;
  IF was_administrator <> is_administrator THEN PERFORM pass_on_deciders(NULL, NEW.id, is_administrator); END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER users_pass_on AFTER INSERT OR UPDATE OF active, role, manager_id ON users FOR EACH ROW EXECUTE FUNCTION pass_on_user();
