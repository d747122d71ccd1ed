import { randomUUID } from 'node:crypto';
import { ROUTES } from '../../../api/contract/index.js';
import { resourceBody } from '../../support/builders/flow-body.js';
import type { Person } from '../../support/database/directory-rows.js';
import { refusal } from '../../support/http/refusal.js';
import { startWorld, type World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop());

type Call = { as: Person; path: string; body: Record<string, unknown>; other: Record<string, unknown> };
const MISMATCH = { status: 409, code: 'idempotency_mismatch' };

const pending = async () => {
  const [rina, flow] = [await world.person('rina'), await world.flow()];
  return { rina, flow, id: (await world.submit(rina, flow.id)).id };
};
const active = async () => {
  const { rina, id } = await pending();
  await world.act(world.admin, 'approve', id).expect(200);
  return { rina, id };
};
const onRequest = (verb: string, bodies: Pick<Call, 'body' | 'other'>, make: () => Promise<{ id: string; as?: Person }>) => async () => {
  const { id, as = world.admin } = await make();
  return { as, path: `/access-requests/${id}/${verb}`, ...bodies };
};

/** A call of each POST that succeeds, and another body for it; a route that takes no body has none. */
const CALLS: Record<string, () => Promise<Call>> = {
  submitAccessRequest: async () => {
    const [rina, flow] = [await world.person('rina'), await world.flow()];
    const body = { flowId: flow.id, justification: 'x', duration: 'P5D' };
    return { as: rina, path: '/access-requests', body, other: { ...body, justification: 'y' } };
  },
  approveAccessRequest: onRequest('approve', { body: { comment: 'a' }, other: { comment: 'b' } }, pending),
  denyAccessRequest: onRequest('deny', { body: { reason: 'a' }, other: { reason: 'b' } }, pending),
  cancelAccessRequest: onRequest('cancel', { body: { reason: 'a' }, other: { reason: 'b' } }, pending),
  revokeAccessRequest: onRequest('revoke', { body: { reason: 'a' }, other: { reason: 'b' } }, active),
  endAccessRequest: onRequest('end', { body: {}, other: {} }, async () => {
    const { rina, id } = await active();
    return { id, as: rina };
  }),
  retractAccessRequest: onRequest('retract', { body: {}, other: {} }, async () => {
    const [olga, oskar, rina] = [await world.person('olga'), await world.person('oskar'), await world.person('rina')];
    const approvers = [olga, oskar].map((one) => ({ type: 'resource_owner', userId: one.id }) as const);
    const { id } = await world.submit(rina, (await world.flow({ requirement: 'all', approvers })).id);
    await world.act(olga, 'approve', id).expect(200);
    return { id, as: olga };
  }),
  revokeSessions: async () => {
    const { id } = await active();
    const body = { requestIds: [id], reason: 'a' };
    return { as: world.admin, path: '/sessions/revoke', body, other: { ...body, reason: 'b' } };
  },
  createApprovalFlow: async () => {
    const body = resourceBody({ visible: world.everyone, granted: await world.group() });
    return { as: world.admin, path: '/approval-flows', body, other: { ...body, name: 'Other' } };
  },
  createUser: async () => {
    const body = { email: `${randomUUID()}@example.test`, displayName: 'Ana' };
    return { as: world.admin, path: '/users', body, other: { ...body, displayName: 'Bo' } };
  },
  createGroup: async () => {
    const body = { name: `group ${randomUUID()}` };
    return { as: world.admin, path: '/groups', body, other: { ...body, description: 'other' } };
  },
  createResource: async () => {
    const body = { name: 'GitHub', display: { type: 'color', color: '#1c7ed6' } };
    return { as: world.admin, path: '/resources', body, other: { ...body, name: 'GitLab' } };
  },
  createDevice: async () => {
    const body = { name: 'laptop', os: 'linux', ownerId: world.admin.id };
    return { as: world.admin, path: '/devices', body, other: { ...body, os: 'macos' } };
  },
  createToken: async () => ({ as: await world.person('tim'), path: '/tokens', body: { name: 'ci' }, other: { name: 'cd' } }),
};

/** A retry needs a directory that has failed; it is covered with outside directories. */
const COVERED_ELSEWHERE = ['retryAccessRequest'];

const POSTS = ROUTES.filter((route) => route.method === 'post').map((route) => route.operationId);
const send = ({ as, path }: Call, key: string, body: object) => world.call({ as, method: 'post', path, body }).set('Idempotency-Key', key);
/** What an answer says, without what changes with each reading of a request. */
const said = ({ status, body, headers }: Awaited<ReturnType<typeof send>>) => ({
  status: status === 201 ? 200 : status,
  body: { ...body, updatedAt: undefined },
  location: headers['location'],
});
const rows = async () => ({
  users: await world.db.user.count(),
  groups: await world.db.group.count(),
  flows: await world.db.approvalFlow.count(),
  resources: await world.db.resource.count(),
  devices: await world.db.device.count(),
  tokens: await world.db.apiToken.count(),
  requests: await world.db.accessRequest.count(),
  events: await world.db.auditEvent.count(),
});

it('is tried on every POST', () => {
  expect([...Object.keys(CALLS), ...COVERED_ELSEWHERE].sort()).toEqual([...POSTS].sort());
});

describe.each(Object.entries(CALLS))('an idempotency key of %s', (_name, make) => {
  it('makes a repeat answer as the first call, and changes nothing again', async () => {
    const [call, key] = [await make(), randomUUID()];
    const first = await send(call, key, call.body);
    expect(first.status).toBeLessThan(300);
    const before = await rows();
    expect(said(await send(call, key, call.body))).toEqual(said(first));
    expect(await rows()).toEqual(before);
  });
  it('makes repeats at the same time one call', async () => {
    const [call, key] = [await make(), randomUUID()];
    const before = await rows();
    const answers = await Promise.all(Array.from({ length: 12 }, () => send(call, key, call.body)));
    expect(new Set(answers.map((one) => JSON.stringify(said(one)))).size).toBe(1);
    expect(answers[0]?.status).toBeLessThan(300);
    const after = await rows();
    for (const what of ['users', 'groups', 'flows', 'resources', 'devices', 'tokens', 'requests'] as const)
      expect(after[what] - before[what]).toBeLessThanOrEqual(1);
  });
  it('is for one body', async () => {
    const [call, key] = [await make(), randomUUID()];
    await send(call, key, call.body);
    const other = await send(call, key, call.other);
    if (JSON.stringify(call.other) !== JSON.stringify(call.body)) expect(refusal(other)).toEqual(MISMATCH);
  });
});

it('belongs to its caller', async () => {
  const [key, body] = [randomUUID(), { name: 'ci' }];
  const [one, other] = [await world.person('one'), await world.person('other')];
  const sent = (as: Person) => send({ as, path: '/tokens', body, other: body }, key, body);
  const [first, second] = [await sent(one), await sent(other)];
  expect([first.body.userId, second.body.userId]).toEqual([one.id, other.id]);
});
