-- Every API process that has pages open hears of new audit events, once their transaction has committed (R75): the ids of the requests, or
-- nothing for what concerns everybody and for more ids than a notification of 8,000 bytes holds.
CREATE FUNCTION notify_events() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids text := (SELECT string_agg(DISTINCT a.request_id::text, ',') FROM added a);
BEGIN
  PERFORM pg_notify('doorward_events', CASE WHEN length(ids) < 7500 THEN ids ELSE '' END);
  RETURN NULL;
END
$$;
CREATE TRIGGER audit_events_notify AFTER INSERT ON audit_events REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION notify_events();
