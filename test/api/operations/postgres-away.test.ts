import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { waitUntil } from '../../../dev/wait-until.js';
import { type Database, openDatabase } from '../../../prisma/database.js';
import { serveApi, startApi } from '../../support/http/api.js';
import { aPerson, type Person } from '../../support/database/directory-rows.js';
import { OUTAGES, type Proxy, startProxy } from '../../support/servers/proxy.js';
import { ANSWER_WITHIN_MS, timedRefusal, UNAVAILABLE } from '../../support/http/timed-refusal.js';

let near: Awaited<ReturnType<typeof startApi>>;
let far: Awaited<ReturnType<typeof serveApi>>;
let proxy: Proxy;
let db: Database;
let ada: Person;
beforeAll(async () => {
  near = await startApi();
  ada = await aPerson(near.db, 'Ada', { role: 'admin' });
  const url = new URL(near.databaseUrl);
  proxy = await startProxy({ host: url.hostname, port: Number(url.port) });
  url.host = `${proxy.host}:${String(proxy.port)}`;
  db = openDatabase(url.href);
  far = await serveApi({ db });
});
afterEach(() => proxy.restore());
afterAll(async () => {
  far.close();
  await db.$disconnect();
  await proxy.stop();
  await near.stop();
});

/** More than there are connections. */
const MANY = Array.from({ length: 30 });
const me = () => far.call({ as: ada, method: 'get', path: '/me' });
const createGroup = (name: string) => far.call({ as: ada, method: 'post', path: '/groups', body: { name } });
const groupsNamed = (name: string) => near.db.group.count({ where: { name } });

describe('while PostgreSQL is away', () => {
  it.each(OUTAGES)('(it %s) every call is 503 within 5 s and writes nothing; all work at once when it is back', async (_how, goAway) => {
    await me().expect(200); // connections are open already, as they are in the midst of work
    await goAway(proxy);
    const name = `group-${randomUUID()}`;
    const answers = await Promise.all([createGroup(name), ...MANY.map(() => me())].map(timedRefusal));
    expect(answers).toEqual(answers.map(() => UNAVAILABLE));
    expect(await groupsNamed(name)).toBe(0);
    await proxy.restore();
    const after = await Promise.all([createGroup(name), ...MANY.map(() => me())]);
    expect(after.map((one) => one.status)).toEqual([201, ...MANY.map(() => 200)]);
    expect(await groupsNamed(name)).toBe(1);
  });

  it.each(OUTAGES)('(it %s) a change that was begun is 503 within 5 s, and is not made', async (_how, goAway) => {
    const name = `group-${randomUUID()}`;
    const locker = new pg.Client({ connectionString: near.databaseUrl });
    await locker.connect();
    await locker.query('BEGIN; LOCK TABLE groups IN ACCESS EXCLUSIVE MODE');
    const answer = timedRefusal(createGroup(name));
    const isWaiting = async () => (await locker.query('SELECT 1 FROM pg_locks WHERE NOT granted')).rowCount === 1;
    await waitUntil(isWaiting, { withinMs: ANSWER_WITHIN_MS, what: 'the change waits for the lock' });
    await goAway(proxy);
    expect(await answer).toEqual(UNAVAILABLE);
    await locker.end();
    expect(await groupsNamed(name)).toBe(0);
    await proxy.restore();
    expect((await createGroup(name)).status).toBe(201);
  });

  it('the answer does not reveal the address of PostgreSQL', async () => {
    await proxy.disconnect();
    const { text, headers } = await me();
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(text).not.toMatch(/127\.0\.0\.1|postgres|prisma/i);
  });
});
