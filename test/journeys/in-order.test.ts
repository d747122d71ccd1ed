import { randomUUID } from 'node:crypto';
import type { ApiClient } from '../../api/client/index.js';
import { waitUntil } from '../../dev/wait-until.js';
import { dataFolder, npmStart, type Started } from '../support/servers/npm-start.js';

let data: Awaited<ReturnType<typeof dataFolder>>;
let stack: Started;
let ada: ApiClient;
beforeAll(async () => {
  data = await dataFolder();
  stack = await npmStart(data.folder);
  ada = stack.as(stack.user('ada'));
}, 120_000);
afterAll(async () => {
  await stack.ctrlC();
  await data.remove();
}, 60_000);

type Person = { id: string; api: ApiClient };

/** Adds a user to the directory and creates a token, as an administrator would. */
const person = async (name: string, managerId: string | null = null): Promise<Person> => {
  const created = await ada.POST('/api/v1/users', {
    body: { email: `${name}-${randomUUID()}@example.test`, displayName: name, managerId },
  });
  const id = created.data!.id;
  const { data: token } = await ada.POST('/api/v1/tokens', { body: { name: 'journey', userId: id } });
  return { id, api: stack.as(token!) };
};
const group = async (name: string, ...members: Person[]): Promise<string> => {
  const { data: created } = await ada.POST('/api/v1/groups', { body: { name: `${name} ${randomUUID()}` } });
  for (const member of members) await join(created!.id, member);
  return created!.id;
};
const join = (id: string, { id: userId }: Person) => ada.PUT('/api/v1/groups/{id}/members/{userId}', { params: { path: { id, userId } } });
const sourcesOf = async (groupId: string, { id }: Person) => {
  const { data: members } = await ada.GET('/api/v1/groups/{id}/members', { params: { path: { id: groupId }, query: { limit: 100 } } });
  return members!.items.find((one) => one.userId === id)?.sources.map((source) => source.type) ?? [];
};
const approve = async ({ api }: Person, id: string) => {
  const { data: request, error } = await api.POST('/api/v1/access-requests/{id}/approve', { params: { path: { id } }, body: {} });
  return request?.status ?? error?.code;
};
const read = async ({ api }: Person, id: string) => (await api.GET('/api/v1/access-requests/{id}', { params: { path: { id } } })).data!;

it('manager, owner and every member of a group approve in order; access ends after a minute, and an earlier membership stays', async () => {
  const [manager, owner, sam, sue] = [await person('Manager'), await person('Owner'), await person('Sam'), await person('Sue')];
  const [rina, ravi] = [await person('Rina', manager.id), await person('Ravi', manager.id)];
  const [granted, security] = [await group('granted'), await group('security', sam, sue)];
  const created = await ada.POST('/api/v1/approval-flows', {
    body: {
      kind: 'resource',
      name: 'GitHub admin',
      visibleToGroupIds: [await group('everyone', rina, ravi)],
      display: { type: 'logo', logo: 'github-icon' },
      grantGroupId: granted,
      timedAccess: { mode: 'fixed', duration: 'PT1M' },
      approval: {
        type: 'manual',
        requirement: 'in_order',
        approvers: [
          { type: 'manager' },
          { type: 'resource_owner', userId: owner.id },
          { type: 'user_group', groupId: security, requireAll: true },
        ],
      },
    },
  });
  const flowId = created.data!.id;
  const ask = async ({ api }: Person) =>
    (await api.POST('/api/v1/access-requests', { body: { flowId, justification: 'Rotate the deploy keys' } })).data!.id;
  const ids = { rina: await ask(rina), ravi: await ask(ravi) };

  for (const early of [owner, sam, sue]) expect(await approve(early, ids.rina)).toBe('step_not_active');
  expect(await approve(rina, ids.rina)).toBe('self_approval');
  for (const id of [ids.rina, ids.ravi]) {
    expect(await approve(manager, id)).toBe('pending');
    expect(await approve(manager, id)).toBe('step_not_active');
    expect(await approve(owner, id)).toBe('pending');
    expect(await approve(sam, id)).toBe('pending');
  }
  await join(granted, ravi);
  expect(await sourcesOf(granted, rina)).toEqual([]);
  for (const id of [ids.rina, ids.ravi]) expect(await approve(sue, id)).toBe('active');
  expect(await sourcesOf(granted, rina)).toEqual(['request']);
  expect([...(await sourcesOf(granted, ravi))].sort()).toEqual(['direct', 'request']);
  const { grant } = await read(rina, ids.rina);
  expect(Date.parse(grant!.expiresAt!) - Date.parse(grant!.grantedAt)).toBe(60_000);

  // A list may show the end before it is saved; the audit event is written by the save that removes the access.
  const isSaved = async (id: string) => {
    const { data: events } = await ada.GET('/api/v1/audit-events', { params: { query: { requestId: id, type: 'request.ended' } } });
    return events!.items.length === 1;
  };
  await waitUntil(async () => (await isSaved(ids.rina)) && (await isSaved(ids.ravi)), { withinMs: 90_000, what: 'both have ended' });
  expect((await read(rina, ids.rina)).grant).toMatchObject({ endedAt: grant!.expiresAt, endReason: 'expired' });
  expect(await sourcesOf(granted, rina)).toEqual([]);
  expect(await sourcesOf(granted, ravi)).toEqual(['direct']);
  expect(await approve(sue, ids.rina)).toBe('already_decided');

  const { data: timeline } = await rina.api.GET('/api/v1/access-requests/{id}/events', { params: { path: { id: ids.rina } } });
  const four = Array<string>(4).fill('request.step_approved');
  expect(timeline!.items.map((event) => event.type)).toEqual([
    'request.submitted',
    ...four,
    'request.approved',
    'request.active',
    'request.ended',
  ]);
  expect(timeline!.items.map((event) => event.sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
}, 180_000);
