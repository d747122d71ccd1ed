import { startApi } from '../support/http/api.js';
import { refusal } from '../support/http/refusal.js';
import { aPerson, type Person } from '../support/database/directory-rows.js';

let api: Awaited<ReturnType<typeof startApi>>;
let ada: Person;

beforeAll(async () => {
  api = await startApi();
  ada = await aPerson(api.db, 'Ada', { role: 'admin' });
  await aPerson(api.db, 'Inactive', { role: 'admin', active: false });
});
afterAll(() => api.stop());

const path = (person: Person) => `/users/${person.id}`;
const LAST = { status: 409, code: 'last_admin' };

describe('the last active administrator', () => {
  it.each([{ role: 'user' }, { active: false }, { role: 'user', active: false }])('stays one: %j', async (body) => {
    expect(refusal(await api.call({ as: ada, method: 'patch', path: path(ada), body }))).toEqual(LAST);
  });

  it('cannot be deleted', async () => {
    expect(refusal(await api.call({ as: ada, method: 'delete', path: path(ada) }))).toEqual(LAST);
  });

  it('may be given another name', async () => {
    const answer = await api.call({ as: ada, method: 'patch', path: path(ada), body: { displayName: 'Ada L', role: 'admin' } });
    expect(answer.status).toBe(200);
  });
});

describe('two administrators who remove each other at once', () => {
  const away = [
    { method: 'patch', body: { role: 'user' } },
    { method: 'patch', body: { active: false } },
    { method: 'delete', body: undefined },
  ] as const;

  it.each([...away, ...away, ...away])('leave one: %j', async ({ method, body }) => {
    await api.db.user.updateMany({ data: { role: 'user' } });
    const run = crypto.randomUUID().slice(0, 8);
    const one = await aPerson(api.db, `One-${run}`, { role: 'admin' });
    const two = await aPerson(api.db, `Two-${run}`, { role: 'admin', managerId: one.id });
    await api.db.user.updateMany({ where: { id: one.id }, data: { managerId: two.id } });
    const answers = await Promise.all([
      api.call({ as: one, method, path: path(two), body }),
      api.call({ as: two, method, path: path(one), body }),
    ]);
    const won = method === 'delete' ? 204 : 200;
    // The one who lost may have been signed out or demoted before they were heard.
    expect(answers.map(({ status }) => status)).toContain(won);
    expect(answers.every(({ status }) => [won, 401, 403, 409].includes(status))).toBe(true);
    expect(await api.db.user.count({ where: { role: 'admin', active: true } })).toBe(1);
  });
});
