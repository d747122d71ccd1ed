import { randomUUID } from 'node:crypto';
import type { Person } from '../../support/database/directory-rows.js';
import { csvRows } from '../../support/http/csv-rows.js';
import { startWorld, type World } from '../../support/world.js';

let world: World;
let olga: Person;
let rina: Person;
let id: string;
let flow: { id: string; name: string; grantGroupId: string };
/** Everybody and everything of a request is deleted after it. */
beforeAll(async () => {
  world = await startWorld();
  [olga, rina] = [await world.person('olga'), await world.person('rina')];
  const oskar = await world.person('oskar');
  const two = [olga, oskar].map((one) => ({ type: 'resource_owner', userId: one.id }) as const);
  flow = await world.flow({ requirement: 'all', approvers: two });
  ({ id } = await world.submit(rina, flow.id));
  await world.act(olga, 'approve', id, { comment: 'fine' }).expect(200);
  await world.act(oskar, 'approve', id).expect(200);
  const remove = (path: string) => world.call({ as: world.admin, method: 'delete', path }).expect(204);
  await remove(`/users/${olga.id}`);
  await remove(`/users/${rina.id}`);
  await remove(`/approval-flows/${flow.id}?confirmCancelPending=true`);
  await remove(`/groups/${flow.grantGroupId}`);
}, 60_000);
afterAll(() => world.stop());

const get = (path: string) => world.call({ as: world.admin, method: 'get', path }).expect(200);
const nameOf = (person: Person) => person.email.replace('@example.test', '');

describe('somebody who was deleted', () => {
  it('is named as approver and as requester of a request', async () => {
    const { body } = await get(`/access-requests/${id}`);
    expect(body.requester).toEqual({ id: rina.id, displayName: nameOf(rina), deleted: true, department: null });
    const approvers = body.approval.steps.map((step: { approvers: object[] }) => step.approvers[0]);
    expect(approvers).toEqual([
      expect.objectContaining({ userId: olga.id, displayName: nameOf(olga), deleted: true, decision: 'approved', comment: 'fine' }),
      expect.objectContaining({ displayName: expect.stringContaining('oskar'), deleted: false, decision: 'approved' }),
    ]);
    const list = await get(`/access-requests?scope=all&requesterId=${rina.id}`);
    expect(list.body.items[0].approval).toEqual(body.approval);
  });
  it('is named in the timeline and in the audit log', async () => {
    for (const path of [`/access-requests/${id}/events`, `/audit-events?requestId=${id}&limit=100`]) {
      const { body } = await get(path);
      const approved = body.items.find((one: { data: { comment?: string } }) => one.data.comment === 'fine');
      expect(approved).toMatchObject({
        actor: { type: 'user', id: olga.id, displayName: nameOf(olga), deleted: true },
        user: { id: rina.id, displayName: nameOf(rina), deleted: true },
        flow: { id: flow.id, name: flow.name, deleted: true },
      });
      const active = body.items.find((one: { type: string }) => one.type === 'request.active');
      expect(active.group).toEqual({ id: flow.grantGroupId, name: expect.stringMatching(/^group-/), deleted: true });
    }
    const { body } = await get(`/audit-events?type=user.deleted&userId=${olga.id}`);
    expect(body.items[0].user).toEqual({ id: olga.id, displayName: nameOf(olga), deleted: true });
  });
  it('is found by id, and only so', async () => {
    const { body } = await get(`/users?id=${olga.id}`);
    expect(body.items).toEqual([expect.objectContaining({ id: olga.id, displayName: nameOf(olga), deleted: true })]);
    expect((await get(`/users?q=${nameOf(olga)}`)).body.items).toEqual([]);
  });
});

describe('an export', () => {
  it('of requests has a line a decision, with names and e-mail addresses', async () => {
    const rows = csvRows((await get(`/access-requests/export?requesterId=${rina.id}`)).text);
    expect(rows.map((row) => [row['id'], row['requesterEmail'], row['step'], row['approver'], row['decision'], row['comment']])).toEqual([
      [id, rina.email, '1', nameOf(olga), 'approved', 'fine'],
      [id, rina.email, '2', expect.stringContaining('oskar'), 'approved', ''],
    ]);
    expect(rows.map((row) => row['approverEmail'])).toEqual([olga.email, expect.stringContaining('oskar')]);
  });
  it('of requests has one line for a request that nobody has decided', async () => {
    const tom = await world.person('tom');
    const open = await world.submit(tom, (await world.flow()).id);
    const rows = csvRows((await get(`/access-requests/export?requesterId=${tom.id}`)).text);
    expect(rows.map((row) => [row['id'], row['step'], row['approverId']])).toEqual([[open.id, '', '']]);
  });
  it('of the audit log has names and e-mail addresses', async () => {
    const rows = csvRows((await get(`/audit-events/export?format=csv&requestId=${id}&actorId=${olga.id}`)).text);
    expect(rows[0]).toMatchObject({
      actorName: nameOf(olga),
      actorEmail: olga.email,
      userName: nameOf(rina),
      userEmail: rina.email,
      flowName: flow.name,
    });
    const lines = (await get(`/audit-events/export?format=ndjson&requestId=${id}&actorId=${olga.id}`)).text.trim().split('\n');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ actor: { displayName: nameOf(olga), deleted: true } });
  });
});

it('tells no e-mail address of approvers or requesters outside of exports', async () => {
  const [gia, tim] = [await world.person('gia'), await world.person(`tim-${randomUUID()}`)];
  const { id: request } = await world.submit(tim, (await world.flow({ approvers: [{ type: 'resource_owner', userId: gia.id }] })).id);
  await world.act(gia, 'deny', request, { reason: 'no' }).expect(200);
  const late = await world.act(gia, 'approve', request).expect(409);
  for (const { text } of [await get(`/access-requests/${request}`), await get(`/access-requests/${request}/events`), late]) {
    expect(text).not.toContain('@example.test');
  }
});
