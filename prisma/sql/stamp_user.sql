-- Gives a change that takes something away its version (R5): a person is deactivated or deleted, or gets another manager.
CREATE FUNCTION stamp_user() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.active AND NOT NEW.active THEN NEW.left_version := nextval('directory_versions'); END IF;
  IF OLD.manager_id IS DISTINCT FROM NEW.manager_id THEN NEW.manager_version := nextval('directory_versions'); END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER users_stamp BEFORE UPDATE OF active, manager_id ON users FOR EACH ROW EXECUTE FUNCTION stamp_user();
