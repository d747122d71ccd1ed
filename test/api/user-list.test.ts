import { randomUUID } from 'node:crypto';
import { startApi } from '../support/http/api.js';
import { refusal } from '../support/http/refusal.js';
import { aPerson, type Person } from '../support/database/directory-rows.js';

let api: Awaited<ReturnType<typeof startApi>>;
let ada: Person;
let uma: Person;

beforeAll(async () => {
  api = await startApi();
  ada = await aPerson(api.db, 'Ada', { role: 'admin' });
  uma = await aPerson(api.db, 'Uma');
  await aPerson(api.db, 'Under_Score', { active: false });
});
afterAll(() => api.stop());

const list = (query = '', as = ada) => api.call({ as, method: 'get', path: `/users${query}` });
const namesIn = async (query: string) => (await list(query)).body.items.map((one: { displayName: string }) => one.displayName);
const cursor = (...inside: unknown[]) => encodeURIComponent(btoa(JSON.stringify(inside)));

describe('the list of people', () => {
  it('is newest first and goes on where the page before ended', async () => {
    const first = (await list('?limit=2')).body;
    const rest = (await list(`?limit=2&cursor=${encodeURIComponent(first.nextCursor)}`)).body;
    expect([...first.items, ...rest.items].map((one) => one.displayName)).toEqual(['Under_Score', 'Uma', 'Ada']);
    expect(rest.nextCursor).toBeNull();
  });

  it.each([
    ['?q=uM', ['Uma']],
    ['?q=ADA%40example', ['Ada']],
    ['?q=_', ['Under_Score']],
    ['?q=%25', []],
    ['?q=%5C', []],
    ['?role=admin', ['Ada']],
    ['?active=false', ['Under_Score']],
    ['?active=true&role=user', ['Uma']],
  ])('is narrowed by %s', async (query, names) => {
    expect(await namesIn(query)).toEqual(names);
  });

  it.each([
    ['?limit=0', ['limit']],
    ['?limit=101', ['limit']],
    ['?limit=x&role=root&active=maybe&id=7', ['active', 'id.0', 'limit', 'role']],
    ['?q=a%00b', ['q']],
    ['?page=2', ['page']],
    ['?cursor=nonsense', ['cursor']],
    [`?cursor=${cursor('groups', '2026-01-01T00:00:00Z', randomUUID())}`, ['cursor']],
    [`?cursor=${cursor('users', 'yesterday', randomUUID())}`, ['cursor']],
    [`?cursor=${cursor('users', '2026-01-01T00:00:00Z', '7')}`, ['cursor']],
  ])('refuses %s', async (query, paths) => {
    expect(refusal(await list(query))).toEqual({ status: 400, code: 'validation_failed', paths });
  });

  it.each(['0001-01-01T00:00:00+14:00', '9999-12-31T23:59:59-14:00', '2026-01-01T00:00:00.123456789Z'])(
    'takes a cursor of any time there is: %s',
    async (at) => {
      expect((await list(`?cursor=${cursor('users', at, randomUUID())}`)).status).toBeLessThan(500);
    },
  );
});

describe('somebody who is no administrator', () => {
  const minimal = () => ({ id: ada.id, email: ada.email, displayName: 'Ada', department: null });

  it('sees who others are and no more, of themselves everything', async () => {
    expect((await list('?q=ada', uma)).body.items).toEqual([minimal()]);
    expect((await api.call({ as: uma, method: 'get', path: `/users/${ada.id}` })).body).toEqual(minimal());
    expect((await api.call({ as: uma, method: 'get', path: `/users/${uma.id}` })).body).toMatchObject({ role: 'user', active: true });
  });

  it('cannot ask for what they do not see', async () => {
    expect(refusal(await list('?role=admin', uma))).toEqual({ status: 403, code: 'forbidden' });
    expect(refusal(await list('?active=false', uma))).toEqual({ status: 403, code: 'forbidden' });
  });

  it.each([
    ['post', '/users'],
    ['patch', `/users/${randomUUID()}`],
    ['delete', `/users/${randomUUID()}`],
    ['patch', '/users/malformed'],
  ] as const)('may not %s %s, whatever they send', async (method, path) => {
    expect(refusal(await api.call({ as: uma, method, path, body: { x: 1 } }))).toEqual({ status: 403, code: 'forbidden' });
    expect(refusal(await api.call({ method, path, body: {} }))).toEqual({ status: 401, code: 'unauthenticated' });
  });
});
