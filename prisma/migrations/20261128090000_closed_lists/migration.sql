-- Digest of prisma/sql/: e65fdc33fdfc085c

-- The lists of the rules, as the test of closed lists names them. A message at Temporal could once write any channel, and was a signal.
UPDATE request_approvers SET channel = 'signal' WHERE channel NOT IN ('api', 'portal', 'slack', 'signal', 'agent', 'system');

ALTER TABLE access_requests DROP CONSTRAINT IF EXISTS access_requests_reason_code_list;
ALTER TABLE access_requests ADD CONSTRAINT access_requests_reason_code_list CHECK (reason_code IN ('approver_changed', 'config_invalid', 'provisioning_failed', 'approver_missing', 'denied', 'by_requester', 'by_admin', 'by_operator', 'flow_disabled', 'flow_deleted', 'requester_deactivated', 'not_eligible', 'pending_expired', 'not_started'));
ALTER TABLE access_requests DROP CONSTRAINT IF EXISTS access_requests_end_reason_list;
ALTER TABLE access_requests ADD CONSTRAINT access_requests_end_reason_list CHECK (end_reason IN ('expired', 'revoked', 'given_up', 'requester_deactivated', 'removed_by_admin', 'group_deleted', 'not_eligible', 'by_operator'));
ALTER TABLE request_approvers DROP CONSTRAINT IF EXISTS request_approvers_channel_list;
ALTER TABLE request_approvers ADD CONSTRAINT request_approvers_channel_list CHECK (channel IN ('api', 'portal', 'slack', 'signal', 'agent', 'system'));
ALTER TABLE request_commands DROP CONSTRAINT IF EXISTS request_commands_refused_list;
ALTER TABLE request_commands ADD CONSTRAINT request_commands_refused_list CHECK (refused IN ('validation_failed', 'forbidden', 'requests_disabled', 'not_an_approver', 'self_approval', 'step_not_active', 'device_not_managed', 'not_found', 'already_decided', 'invalid_transition', 'duplicate_request', 'already_has_access', 'idempotency_mismatch', 'unavailable'));
ALTER TABLE audit_events DROP CONSTRAINT IF EXISTS audit_events_actor_type_list;
ALTER TABLE audit_events ADD CONSTRAINT audit_events_actor_type_list CHECK (actor_type IN ('user', 'system', 'operator')) NOT VALID;
ALTER TABLE audit_events DROP CONSTRAINT IF EXISTS audit_events_channel_list;
ALTER TABLE audit_events ADD CONSTRAINT audit_events_channel_list CHECK (channel IN ('api', 'portal', 'slack', 'signal', 'agent', 'system')) NOT VALID;
