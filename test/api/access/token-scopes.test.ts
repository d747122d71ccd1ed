import { randomUUID } from 'node:crypto';
import { ROUTES } from '../../../api/contract/index.js';
import { type Scope, scopeOf, SCOPES } from '../../../api/contract/scopes.js';
import { startApi } from '../../support/http/api.js';
import { aPerson, type Person } from '../../support/database/directory-rows.js';
import { refusal } from '../../support/http/refusal.js';

let api: Awaited<ReturnType<typeof startApi>>;
let ada: Person;
const tokens = new Map<Scope, Person>();
beforeAll(async () => {
  api = await startApi();
  ada = await aPerson(api.db, 'Ada', { role: 'admin' });
  for (const scope of SCOPES) tokens.set(scope, { ...ada, token: await tokenWith([scope]) });
});
afterAll(() => api.stop());

const create = (as: Pick<Person, 'token'>, body: object) => api.call({ as, method: 'post', path: '/tokens', body: { name: 'x', ...body } });
const tokenWith = async (scopes: readonly Scope[], as: Pick<Person, 'token'> = ada): Promise<string> =>
  (await create(as, { scopes }).expect(201)).body.token;
const FORBIDDEN = { status: 403, code: 'forbidden' };

describe.each(ROUTES.map((one) => [`${one.method} ${one.path}`, one] as const))('%s', (_name, route) => {
  const path = route.path.replace(/:\w+/g, () => randomUUID());
  const body = route.method === 'get' || route.method === 'delete' ? {} : { body: { nosuchfield: 1 } };
  const lacks = SCOPES.filter((scope) => scope !== scopeOf(route));

  it.each(lacks)('is closed to a token that may only %s', async (scope) => {
    const answer = await api.call({ as: tokens.get(scope)!, method: route.method, path, ...body });
    expect(refusal(answer)).toEqual(FORBIDDEN);
    expect(answer.body.detail).toContain(`\`${scopeOf(route)}\``);
  });

  it('is open to a token with its scope', async () => {
    const answer = await api.call({ as: tokens.get(scopeOf(route))!, method: route.method, path, ...body });
    if (answer.body.code === 'forbidden') expect(answer.body.detail).not.toContain(`\`${scopeOf(route)}\``);
  });
});

describe('the stream', () => {
  it('needs a token that may read', async () => {
    // Without a portal there is no stream: whoever may read is told so.
    expect((await api.call({ as: tokens.get('read')!, method: 'get', path: '/stream' })).status).toBe(404);
  });
});

describe('a token that makes another', () => {
  it('gives no scope that it lacks', async () => {
    const narrow = { token: await tokenWith(['read', 'admin']) };
    expect(refusal(await create(narrow, { scopes: ['read', 'decide'] }))).toEqual(FORBIDDEN);
    expect((await create(narrow, {}).expect(201)).body.scopes).toEqual(['read', 'admin']);
  });

  it('may be one of somebody who is no administrator, when it was made for that', async () => {
    const uma = await aPerson(api.db, `uma-${randomUUID()}`);
    const byDefault = (await create(uma, {}).expect(201)).body;
    expect(byDefault.scopes).toEqual(['read', 'request', 'decide']);
    expect(refusal(await create(byDefault, {}))).toEqual(FORBIDDEN);
    const asked = (await create(uma, { scopes: ['admin', 'read'] }).expect(201)).body;
    expect(asked.scopes).toEqual(['read', 'admin']);
    await create(asked, {}).expect(201);
    expect(refusal(await api.call({ as: asked, method: 'get', path: '/settings' }))).toEqual(FORBIDDEN);
  });
});

describe('a token to delete', () => {
  it('is deleted by itself, and by others that administer', async () => {
    const uma = await aPerson(api.db, `uma-${randomUUID()}`);
    const [one, two] = [(await create(uma, { scopes: ['read'] })).body, (await create(uma, { scopes: ['read'] })).body];
    const remove = (as: Pick<Person, 'token'>, id: string) => api.call({ as, method: 'delete', path: `/tokens/${id}` });
    expect(refusal(await remove(one, two.id))).toEqual(FORBIDDEN);
    await remove(one, one.id).expect(204);
    await remove(uma, two.id).expect(204);
  });
});
