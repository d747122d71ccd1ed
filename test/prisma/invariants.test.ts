import { randomUUID } from 'node:crypto';
import { type ActivityWorld, startActivityWorld } from '../activities/activity-world.js';

let office: ActivityWorld;
let id: string;
let requesterId: string;
let grantGroupId: string;
let flowId: string;
beforeAll(async () => {
  office = await startActivityWorld();
  const owner = await office.person();
  const pending = await office.pending({
    timedAccess: { mode: 'fixed', duration: 'P5D' },
    approvers: [{ type: 'resource_owner', userId: owner.id }],
  });
  ({ id, flowId } = pending);
  requesterId = pending.requester.id;
  grantGroupId = pending.request?.grantGroupId ?? '';
}, 60_000);
afterAll(() => office.stop());

/** What the database says to a statement, with nothing left of it either way. */
async function answerTo(sql: string): Promise<string> {
  const done = new Error('taken');
  try {
    await office.db.$transaction(async (tx) => {
      for (const statement of sql.split(';').filter((one) => one.trim() !== '')) await tx.$executeRawUnsafe(statement);
      await tx.$executeRawUnsafe('SET CONSTRAINTS ALL IMMEDIATE');
      throw done;
    });
  } catch (error) {
    const { message: text } = error as Error;
    return error === done
      ? 'taken'
      : (/(?:constraint|index) "(\w+)"|(\w+ is append-only)|fields: \((.*)\)/.exec(text)?.slice(1).find(Boolean) ?? text);
  }
  return 'never';
}
const request = (set: string) => `UPDATE access_requests SET ${set} WHERE id = '${id}'`;
const granted = 'decided_at = now(), granted_at = now(), approved_minutes = 60';

describe('the database itself refuses', () => {
  it.each<[string, () => string, string]>([
    [
      'a requester among the approvers',
      () =>
        `INSERT INTO request_approvers (request_id, position, user_id, requester_id) VALUES ('${id}', 1, '${requesterId}', '${requesterId}')`,
      'request_approvers_not_own',
    ],
    [
      'a requester among the approvers, under another name',
      () =>
        `INSERT INTO request_approvers (request_id, position, user_id, requester_id) VALUES ('${id}', 1, '${requesterId}', '${office.admin.id}')`,
      'request_approvers_request_id_requester_id_fkey',
    ],
    [
      'half a decision',
      () => `UPDATE request_approvers SET decision = 'approved' WHERE request_id = '${id}'`,
      'request_approvers_decision',
    ],
    ['a status that is none', () => request("status = 'open', reason_code = 'by_admin', reason_message = 'x'"), 'access_requests_status'],
    ['a status without its reason', () => request("status = 'error'"), 'access_requests_reason'],
    ['an approval that was never decided', () => request("status = 'approved'"), 'access_requests_decided'],
    ['access in force that was never granted', () => request("status = 'active', decided_at = now()"), 'access_requests_granted'],
    ['a grant of what is not in force', () => request(`${granted}, expires_at = now() + interval '1 hour'`), 'access_requests_granted'],
    [
      'an end without why',
      () => request(`status = 'ended', ${granted}, expires_at = now() + interval '1 hour', ended_at = now()`),
      'access_requests_ended',
    ],
    ['a reason of an end that has not come', () => request("end_reason = 'revoked'"), 'access_requests_ended'],
    ['a duration that is longer than was asked for', () => request('approved_minutes = 7201'), 'access_requests_not_longer'],
    [
      'an end that is later than was approved',
      () => request(`status = 'active', ${granted}, expires_at = now() + interval '61 minutes'`),
      'access_requests_end',
    ],
    [
      'an end that is earlier',
      () => request(`status = 'active', ${granted}, expires_at = now() + interval '59 minutes'`),
      'access_requests_end',
    ],
    ['no end where one was approved', () => request(`status = 'active', ${granted}, expires_at = NULL`), 'access_requests_end'],
    ['an end before the grant', () => request('expires_at = now()'), 'access_requests_no_end_before_grant'],
    ['a requirement of an automatic flow', () => request("approval_type = 'automatic'"), 'access_requests_approval'],
    ['a request for a resource that grants nothing', () => request('grant_group_id = NULL'), 'access_requests_has_group'],
    [
      'a second open request',
      () => `INSERT INTO access_requests (id, kind, flow_id, flow_version, requester_id, justification, approval_type, requirement, status, grant_group_id, pending_until, sequence, fingerprint, created_at, updated_at)
        SELECT '${randomUUID()}', kind, flow_id, flow_version, requester_id, '', 'manual', 'any', 'pending', grant_group_id, now(), 0, '', now(), now() FROM access_requests WHERE id = '${id}'`,
      'access_requests_one_open',
    ],
    ['a step of no kind', () => `UPDATE request_steps SET type = 'anybody' WHERE request_id = '${id}'`, 'request_steps_type'],
    ['a step in no state', () => `UPDATE request_steps SET state = 'done' WHERE request_id = '${id}'`, 'request_steps_state'],
    [
      'a group of a step that has none',
      () => `UPDATE request_steps SET group_id = '${grantGroupId}' WHERE request_id = '${id}'`,
      'request_steps_group',
    ],
    [
      'a second membership of one’s own',
      () =>
        `INSERT INTO memberships (group_id, user_id) VALUES ('${grantGroupId}', '${office.admin.id}'); INSERT INTO memberships (group_id, user_id) VALUES ('${grantGroupId}', '${office.admin.id}')`,
      'memberships_one_direct',
    ],
    [
      'a membership of one’s own with an end',
      () => `INSERT INTO memberships (group_id, user_id, expires_at) VALUES ('${grantGroupId}', '${office.admin.id}', now())`,
      'memberships_direct_never_expires',
    ],
    [
      'a second membership of one request',
      () =>
        `INSERT INTO memberships (group_id, user_id, request_id) SELECT '${grantGroupId}', '${requesterId}', '${id}' FROM generate_series(1, 2)`,
      'memberships_request_id_key',
    ],
    ['a change of the audit log', () => "UPDATE audit_events SET type = 'x'", 'audit_events is append-only'],
    ['a change of nothing in the audit log', () => "UPDATE audit_events SET type = 'x' WHERE false", 'audit_events is append-only'],
    ['a loss from the audit log', () => 'DELETE FROM audit_events', 'audit_events is append-only'],
    ['the loss of the whole audit log', () => 'TRUNCATE audit_events', 'audit_events is append-only'],
    [
      'a place in the timeline twice',
      () =>
        `INSERT INTO audit_events (at, type, actor_type, channel, request_id, sequence, data) VALUES (now(), 'x', 'system', 'system', '${id}', 1, '{}')`,
      'audit_events_request_id_sequence_key',
    ],
    [
      'a change of a flow’s version',
      () => `UPDATE approval_flow_versions SET name = 'x' WHERE flow_id = '${flowId}'`,
      'approval_flow_versions is append-only',
    ],
    ['a flow without its current version', () => `UPDATE approval_flows SET version = 9 WHERE id = '${flowId}'`, 'approval_flows_current'],
    [
      'a deleted flow that is on',
      () => `UPDATE approval_flows SET deleted_at = now() WHERE id = '${flowId}'`,
      'approval_flows_deleted_is_off',
    ],
    ['one’s own manager', () => `UPDATE users SET manager_id = id WHERE id = '${requesterId}'`, 'users_not_own_manager'],
    [
      'a deleted person who is active',
      () => `UPDATE users SET deleted_at = now() WHERE id = '${requesterId}'`,
      'users_deleted_is_inactive',
    ],
    ['a second row of settings', () => "INSERT INTO settings (id, values, updated_at) VALUES (2, '{}', now())", 'settings_one_row'],
  ])('%s', async (_what, sql, constraint) => {
    expect(await answerTo(sql())).toBe(constraint);
  });
  it.each<[string, () => string]>([
    ['access in force until its very end', () => request(`status = 'active', ${granted}, expires_at = now() + interval '60 minutes'`)],
    ['a shorter duration', () => request('approved_minutes = 7199')],
    ['a reason with its status', () => request("status = 'error', reason_code = 'approver_changed', reason_message = ''")],
    [
      'a membership beside one of a request',
      () =>
        `INSERT INTO memberships (group_id, user_id) VALUES ('${grantGroupId}', '${requesterId}'); INSERT INTO memberships (group_id, user_id, request_id) VALUES ('${grantGroupId}', '${requesterId}', '${id}')`,
    ],
  ])('but takes %s', async (_what, sql) => {
    expect(await answerTo(sql())).toBe('taken');
  });
});
