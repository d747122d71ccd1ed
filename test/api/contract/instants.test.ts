import { aPerson, type Person } from '../../support/database/directory-rows.js';
import { startApi } from '../../support/http/api.js';
import { refusal } from '../../support/http/refusal.js';

let api: Awaited<ReturnType<typeof startApi>>;
let ada: Person;
beforeAll(async () => {
  api = await startApi();
  ada = await aPerson(api.db, 'Ada', { role: 'admin' });
});
afterAll(() => api.stop());

const get = (path: string) => api.call({ as: ada, method: 'get', path });
/** Every route that takes instants. */
const ROUTES = ['/access-requests?scope=all', '/access-requests/export?scope=all', '/audit-events?limit=1', '/audit-events/export?type=x'];

describe.each(ROUTES)('an instant in the query of %s', (route) => {
  it.each(['0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z', '2026-01-01T00:00:00+14:00', '2026-01-01T00:00:00-12:00'])(
    'may be %s',
    async (at) => {
      expect((await get(`${route}&from=${encodeURIComponent(at)}&to=${encodeURIComponent(at)}`)).status).toBe(200);
    },
  );
  it.each([
    '2026-01-01T00:00:00-16:00',
    '2026-01-01T00:00:00+15:00',
    '0001-01-01T00:00:00+01:00',
    '9999-12-31T23:59:59-01:00',
    'now',
    'infinity',
  ])('is refused as %s, by its path', async (at) => {
    const answer = await get(`${route}&from=${encodeURIComponent(at)}&to=${encodeURIComponent(at)}`);
    expect(refusal(answer)).toEqual({ status: 400, code: 'validation_failed', paths: ['from', 'to'] });
  });
});

it('means the same in every offset', async () => {
  await api.db.auditEvent.create({
    data: { at: new Date('2026-01-01T00:00:00Z'), type: 'user.created', actorType: 'system', channel: 'system', data: {} },
  });
  const found = async (from: string, to: string) =>
    (await get(`/audit-events?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`)).body.items.length;
  expect(await found('2026-01-01T02:00:00+02:00', '2026-01-01T00:00:00.001Z')).toBe(1);
  expect(await found('2025-12-31T12:00:00-12:00', '2025-12-31T14:00:00.001-10:00')).toBe(1);
  expect(await found('2026-01-01T00:00:00.001Z', '2026-01-02T00:00:00Z')).toBe(0);
});
