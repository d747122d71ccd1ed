-- Passes on that a group was deleted (R5): to the requests that it decides, that it would be granted by, and whose flow it sees.
CREATE FUNCTION pass_on_group() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM enqueue_change('group_deleted', NEW.id);
  RETURN NULL;
END
$$;
CREATE TRIGGER groups_pass_on AFTER UPDATE OF deleted_at ON groups FOR EACH ROW
  WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL) EXECUTE FUNCTION pass_on_group();
