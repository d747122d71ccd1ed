import { randomUUID } from 'node:crypto';
import { ROUTES } from '../../../api/contract/index.js';
import type { Person } from '../../support/database/directory-rows.js';
import { startWorld, type World } from '../../support/world.js';

const WHO = ['nobody', 'deactivated', 'stranger', 'requester', 'approver', 'admin'] as const;
type Who = (typeof WHO)[number];

/** Who may call what (R120), by the status that each is answered; a route that is not here fails. In the order of `WHO`, from `stranger` on. */
const MATRIX: Record<string, [stranger: number, requester: number, approver: number, admin: number]> = {
  'POST /access-requests': [400, 400, 400, 400], // nobody but members of its groups sees a flow
  'GET /access-requests': [200, 200, 200, 200],
  'GET /access-requests?scope=all': [403, 403, 403, 200],
  'GET /access-requests/export': [403, 403, 403, 200],
  'GET /access-requests/:id': [404, 200, 200, 200],
  'GET /access-requests/:id/events': [404, 200, 200, 200],
  'POST /access-requests/:id/approve': [404, 403, 400, 403], // the approver asks for more than was requested
  'POST /access-requests/:id/deny': [404, 403, 400, 403],
  'POST /access-requests/:id/retract': [404, 403, 403, 403], // nobody has decided
  'POST /access-requests/:id/cancel': [404, 400, 403, 400],
  'POST /access-requests/:id/end': [404, 409, 403, 403],
  'POST /access-requests/:id/revoke': [403, 403, 403, 409],
  'POST /access-requests/:id/retry': [403, 403, 403, 409],
  'GET /sessions': [403, 403, 403, 200],
  'POST /sessions/revoke': [403, 403, 403, 400],
  'GET /overview': [403, 403, 403, 200],
  'GET /catalog': [200, 200, 200, 200],
  'GET /approval-flows': [403, 403, 403, 200],
  'POST /approval-flows': [403, 403, 403, 400],
  'GET /approval-flows/:id': [403, 403, 403, 200],
  'PUT /approval-flows/:id': [403, 403, 403, 400],
  'PATCH /approval-flows/:id': [403, 403, 403, 400],
  'DELETE /approval-flows/:id': [403, 403, 403, 409],
  'GET /me': [200, 200, 200, 200],
  'GET /users': [200, 200, 200, 200],
  'GET /users?role=admin': [403, 403, 403, 200],
  'POST /users': [403, 403, 403, 400],
  'GET /users/:id': [200, 200, 200, 200],
  'PATCH /users/:id': [403, 403, 403, 200],
  'DELETE /users/:id': [403, 403, 403, 404],
  'GET /groups': [403, 403, 403, 200],
  'POST /groups': [403, 403, 403, 400],
  'GET /groups/:id': [403, 403, 403, 200],
  'PATCH /groups/:id': [403, 403, 403, 200],
  'DELETE /groups/:id': [403, 403, 403, 404],
  'GET /groups/:id/members': [403, 403, 403, 200],
  'PUT /groups/:id/members/:userId': [403, 403, 403, 404],
  'DELETE /groups/:id/members/:userId': [403, 403, 403, 404],
  'GET /resources': [403, 403, 403, 200],
  'POST /resources': [403, 403, 403, 400],
  'GET /resources/:id': [403, 403, 403, 404],
  'PATCH /resources/:id': [403, 403, 403, 404],
  'DELETE /resources/:id': [403, 403, 403, 404],
  'GET /devices': [403, 403, 403, 200],
  'POST /devices': [403, 403, 403, 400],
  'GET /devices/:id': [403, 403, 403, 404],
  'PATCH /devices/:id': [403, 403, 403, 404],
  'DELETE /devices/:id': [403, 403, 403, 404],
  'GET /logos': [200, 200, 200, 200],
  'GET /logos/:id.svg': [404, 404, 404, 404],
  'POST /tokens': [400, 400, 400, 400],
  'POST /tokens for another': [403, 403, 403, 201],
  'GET /tokens': [200, 200, 200, 200],
  'GET /tokens of another': [403, 403, 403, 200],
  'DELETE /tokens/:id': [404, 404, 404, 404],
  'GET /settings': [403, 403, 403, 200],
  'PATCH /settings': [403, 403, 403, 200],
  'GET /audit-events': [403, 403, 403, 200],
  'GET /audit-events/export': [403, 403, 403, 200],
  'GET /health-report': [403, 403, 403, 200],
};

let world: World;
let people: Record<Who, Person | undefined>;
let ids: { request: string; flow: string; group: string; victim: string };
beforeAll(async () => {
  world = await startWorld({ tokensForOthers: true });
  const [stranger, requester, approver, deactivated, victim] = [
    ...[await world.person('s'), await world.person('r'), await world.person('a'), await world.person('d'), await world.person('v')],
  ] as [Person, Person, Person, Person, Person];
  await world.db.user.update({ where: { id: deactivated.id }, data: { active: false } });
  const flow = await world.flow({ approvers: [{ type: 'resource_owner', userId: approver.id }] });
  const { id } = await world.submit(requester, flow.id);
  people = { nobody: undefined, deactivated, stranger, requester, approver, admin: world.admin };
  ids = { request: id, flow: flow.id, group: await world.group(), victim: victim.id };
}, 60_000);
afterAll(() => world.stop());

/** A real id where one is looked for, so that a refusal is about who asks; nothing is changed but for the worse of nobody. */
function pathOf(route: string): string {
  const [, path = ''] = / (\S+)/.exec(route) ?? [];
  const real = path.startsWith('/access-requests') ? ids.request : path.startsWith('/approval-flows') ? ids.flow : ids.group;
  const id =
    /^(DELETE|PUT)/.test(route) && !route.includes('approval-flows') ? randomUUID() : path.startsWith('/users') ? ids.victim : real;
  return path
    .replace(':id', path.includes('.svg') ? 'no-such-logo' : /resources|devices/.test(path) ? randomUUID() : id)
    .replace(':userId', randomUUID());
}

/** Bodies that are wrong, or right and harmless: who is refused for what they are is refused before anything is read. */
const BODIES: Record<string, (who: Who) => object | undefined> = {
  'POST /access-requests': () => ({ flowId: randomUUID(), justification: 'x' }),
  'POST /access-requests/:id/approve': () => ({ approvedDuration: 'P365D' }),
  // A 400 comes before what the rules say of people: whom they refuse asks rightly.
  'POST /access-requests/:id/cancel': (who) => (who === 'stranger' || who === 'approver' ? {} : { reason: 7 }),
  'POST /access-requests/:id/deny': (who) => ({ reason: who === 'approver' ? '' : 'x' }),
  'POST /access-requests/:id/end': () => ({}),
  'POST /access-requests/:id/retract': () => ({}),
  'POST /access-requests/:id/revoke': () => ({}),
  'POST /access-requests/:id/retry': () => ({}),
  'POST /tokens for another': () => ({ name: 'x', userId: ids.victim }),
  'PUT /groups/:id/members/:userId': () => undefined,
};
const BY_METHOD: Record<string, object> = { POST: { nosuchfield: 1 }, PUT: { nosuchfield: 1 }, PATCH: {} };
const bodyOf = (route: string, who: Who): object | undefined =>
  route in BODIES ? BODIES[route]?.(who) : BY_METHOD[route.split(' ')[0] ?? ''];

const ask = (route: string, who: Who) => {
  const [method] = route.toLowerCase().split(' ') as ['get' | 'post' | 'put' | 'patch' | 'delete'];
  const as = people[who];
  const body = bodyOf(route, who);
  const path = route === 'GET /tokens of another' ? `/tokens?userId=${ids.victim}` : pathOf(route);
  return world.call({ ...(as && { as }), method, path, ...(body !== undefined && { body }) });
};

it('has an entry for every route', () => {
  const listed = Object.keys(MATRIX).map((route) => route.replace(/\?.*| for another| of another/, ''));
  expect([...new Set(listed)].sort()).toEqual(ROUTES.map((route) => `${route.method.toUpperCase()} ${route.path}`).sort());
});

describe.each(Object.entries(MATRIX))('%s', (route, [stranger, requester, approver, admin]) => {
  const expected: Record<Who, number> = { nobody: 401, deactivated: 401, stranger, requester, approver, admin };
  it.each(WHO)('answers %s as it should', async (who) => {
    const { status, body } = await ask(route, who);
    expect([status, JSON.stringify(body).slice(0, 300)]).toEqual([expected[who], expect.anything()]);
  });
});

it('leaves the request as it was', async () => {
  expect((await world.read(world.admin, ids.request)).status).toBe('pending');
});
