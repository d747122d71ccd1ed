-- Access in force without an end, in the order of the list of sessions.
CREATE INDEX access_requests_permanent ON access_requests (created_at DESC, id DESC) WHERE status = 'active' AND expires_at IS NULL;
