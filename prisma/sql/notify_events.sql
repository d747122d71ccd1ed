-- Notifies API processes of new audit events when they are committed (R75). The payload holds the ids of the requests. It is empty for
-- other events, and for more ids than fit into a notification of 8,000 bytes. Who signs in and exports changes nothing that pages show.
CREATE FUNCTION notify_events() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids text := (SELECT string_agg(DISTINCT a.request_id::text, ',') FROM added a);
BEGIN
  IF NOT EXISTS (SELECT 1 FROM added a WHERE a.type NOT IN ('user.signed_in', 'user.signed_out', 'export.started', 'token.refused')) THEN
    RETURN NULL;
  END IF;
  PERFORM pg_notify('doorward_events', CASE WHEN length(ids) < 7500 THEN ids ELSE '' END);
  RETURN NULL;
END
$$;
CREATE TRIGGER audit_events_notify AFTER INSERT ON audit_events REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION notify_events();
