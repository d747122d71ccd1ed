-- Refuses every change of the audit log (R90) and of the versions of a flow (R10).
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END
$$;
CREATE TRIGGER audit_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_events EXECUTE FUNCTION refuse_change();
CREATE TRIGGER approval_flow_versions_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON approval_flow_versions
  EXECUTE FUNCTION refuse_change();
