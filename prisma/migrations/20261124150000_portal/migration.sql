-- Sessions of people in the portal (R122), read and written by the session store.
CREATE TABLE "portal_sessions" (
    "sid" TEXT NOT NULL,
    "sess" JSONB NOT NULL,
    "expire" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "portal_sessions_pkey" PRIMARY KEY ("sid")
);

-- CreateIndex
CREATE INDEX "portal_sessions_expire_idx" ON "portal_sessions"("expire");

-- Whoever shows requests hears of what is written about them, once its transaction has committed: the ids of the requests, or nothing for
-- what concerns everybody (R75). A notification holds 8,000 bytes.
CREATE FUNCTION tell_events() RETURNS trigger LANGUAGE plpgsql AS
  E'DECLARE ids text := (SELECT string_agg(DISTINCT a.request_id::text, '','') FROM added a)\073
    BEGIN PERFORM pg_notify(''doorward_events'', CASE WHEN length(ids) < 7500 THEN ids ELSE '''' END)\073 RETURN NULL\073 END';
CREATE TRIGGER audit_events_told AFTER INSERT ON audit_events REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION tell_events();
