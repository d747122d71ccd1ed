import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { Client } from '@temporalio/client';
import { pino } from 'pino';
import { serveMetrics } from '../../../api/make-metrics.js';
import { connectTemporal } from '../../../api/temporal/connect-temporal.js';
import { waitUntil } from '../../../dev/wait-until.js';
import { type Database, openDatabase } from '../../../prisma/database.js';
import { serveApi, startApi } from '../../support/http/api.js';
import { aGroup, aPerson, type Person } from '../../support/database/directory-rows.js';
import { aFlow } from '../../support/database/flow.js';
import { startProxy } from '../../support/servers/proxy.js';
import { aRequestWith, inForce } from '../../support/database/request-row.js';
import { fromSetUp } from '../../support/servers/set-up.js';

type Served = Awaited<ReturnType<typeof serveApi>>;
let api: Awaited<ReturnType<typeof startApi>>;
let ada: Person;
const log: string[] = [];
const logger = pino({ level: 'debug' }, { write: (line) => void log.push(line) });
/** An address at which nobody listens. */
let nowhere: string;

beforeAll(async () => {
  api = await startApi(undefined, { logger });
  ada = await aPerson(api.db, 'Ada', { role: 'admin' });
  const proxy = await startProxy({ host: '127.0.0.1', port: 1 });
  nowhere = `${proxy.host}:${String(proxy.port)}`;
  await proxy.stop();
});
afterAll(() => api.stop());

const served: Served[] = [];
afterEach(() => served.splice(0).forEach((one) => one.close()));
const serve = async (...[deps, options]: Parameters<typeof serveApi>): Promise<Served> => {
  const one = await serveApi(deps, options);
  served.push(one);
  return one;
};
const at = (path: string, init: RequestInit = {}, baseUrl = api.baseUrl) => fetch(`${baseUrl}${path}`, init);
const bearer = ({ token }: Person) => ({ Authorization: `Bearer ${token}` });
const problemIn = async (answer: Response) => ({ media: answer.headers.get('content-type'), ...((await answer.json()) as object) });
const problem = (status: number, code: string) =>
  expect.objectContaining({
    media: 'application/problem+json; charset=utf-8',
    type: 'about:blank',
    status,
    code,
    title: expect.any(String),
  });

const CLOCK = { clock: true, clockOffsetMs: expect.any(Number) as number };

describe('health', () => {
  const readiness = async (db: Database, address: string) => {
    const { baseUrl } = await serve({ db, temporal: new Client({ connection: connectTemporal({ address }) }) });
    const answer = await at('/readyz', {}, baseUrl);
    return [answer.status, await answer.json()];
  };

  it('says when the clocks of process and database differ by more than two seconds', async () => {
    const off = (ms: number) => ({ $queryRaw: () => Promise.resolve([{ at: Date.now() - ms }]) }) as unknown as Database;
    const [, ahead] = await readiness(off(600_000), fromSetUp('TEMPORAL_TEST_ADDRESS'));
    const [, behind] = await readiness(off(-2_500), fromSetUp('TEMPORAL_TEST_ADDRESS'));
    const [, near] = await readiness(off(1_500), fromSetUp('TEMPORAL_TEST_ADDRESS'));
    expect([ahead, behind, near]).toMatchObject([{ status: 'ok', clock: false }, { clock: false }, { clock: true }]);
  });
  it('is reported of a process that answers, whatever else is away', async () => {
    const db = openDatabase(`postgres://doorward@${nowhere}/doorward`);
    const { baseUrl } = await serve({ db });
    const answer = await at('/healthz', {}, baseUrl);
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }]);
    await db.$disconnect();
  });

  it('is ready when the database and Temporal answer', async () => {
    const ready = { status: 'ok', database: true, temporal: true, ...CLOCK };
    expect(await readiness(api.db, fromSetUp('TEMPORAL_TEST_ADDRESS'))).toEqual([200, ready]);
  });

  it('is not ready, and says so, while the database is away', async () => {
    const db = openDatabase(`postgres://doorward@${nowhere}/doorward`);
    const notReady = { status: 'unavailable', database: false, temporal: true };
    expect(await readiness(db, fromSetUp('TEMPORAL_TEST_ADDRESS'))).toEqual([503, notReady]);
    await db.$disconnect();
  });

  it('is not ready, and says so, while Temporal is away', async () => {
    expect(await readiness(api.db, nowhere)).toEqual([503, { status: 'unavailable', database: true, temporal: false, ...CLOCK }]);
  });
});

describe('metrics', () => {
  /** The samples of one metric: its labels as they are written, and its value. */
  const samples = async (name: string, { metrics }: Pick<Served, 'metrics'>) => {
    const text = await metrics.render();
    return Object.fromEntries(
      [...text.matchAll(new RegExp(`^${name}(?:{(.*)})? (\\S+)$`, 'gm'))].map(([, of = '', value]) => [of, Number(value)]),
    );
  };
  const answersCounted = (of: Pick<Served, 'metrics'>) => samples('http_request_duration_seconds_count', of);

  /** The numbers of a scrape are kept for a second. */
  const afterASecond = () => new Promise((resolve) => setTimeout(resolve, 1_050));

  it('are served on a port of their own, and nowhere else', async () => {
    const server = await serveMetrics(api.metrics, 0);
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${String(port)}/metrics`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/plain; version=0.0.4']);
    expect(await answer.text()).toContain('doorward_overdue_access');
    expect((await fetch(`http://127.0.0.1:${String(port)}/api/v1/me`)).status).toBe(404);
    expect((await at('/metrics')).status).toBe(404);
    server.close();
  });

  it('count answers by the route, not by the path', async () => {
    const own = await serve({ db: api.db });
    const { baseUrl, call, as } = own;
    const uma = await aPerson(api.db, `uma-${randomUUID()}`);
    for (const id of [ada.id, uma.id]) await as(ada).GET('/api/v1/users/{id}', { params: { path: { id } } });
    await call({ as: ada, method: 'get', path: `/users/${randomUUID()}` });
    await call({ as: uma, method: 'post', path: '/users', body: {} });
    await call({ method: 'get', path: `/users/${ada.id}` });
    await at(`/nothing/${randomUUID()}`, {}, baseUrl);
    const expected = {
      'status_code="200",method="GET",path="/api/v1/users/:id"': 2,
      'status_code="404",method="GET",path="/api/v1/users/:id"': 1,
      'status_code="403",method="POST",path="/api/v1/users"': 1,
      'status_code="401",method="GET",path="other"': 1,
      'status_code="404",method="GET",path="other"': 1,
    };
    // An answer is counted when it has left, which may be after it has come.
    const areCounted = async () => Object.keys(await answersCounted(own)).length >= 5;
    await waitUntil(areCounted, { withinMs: 5_000, what: 'the answers are counted' });
    expect(await answersCounted(own)).toEqual(expected);
  });

  it('tell how many requests there are in each status, and how much access is past its end', async () => {
    const own = await startApi();
    const rina = await aPerson(own.db, 'Rina');
    const row = { requesterId: rina.id, grantGroupId: await aGroup(own.db, 'granted'), flowId: await aFlow(own.db) };
    expect(await samples('doorward_requests', own)).toEqual({});
    await afterASecond();
    await aRequestWith(own.db, row);
    await aRequestWith(own.db, row, inForce({ agoMinutes: 10, minutes: 60 }));
    await aRequestWith(own.db, row, inForce({ agoMinutes: 10, minutes: 5 }));
    expect(await samples('doorward_requests', own)).toEqual({ 'status="pending"': 1, 'status="active"': 2 });
    expect(await samples('doorward_overdue_access', own)).toEqual({ '': 1 });
    await own.db.accessRequest.deleteMany({ where: { status: 'pending' } });
    await afterASecond();
    expect(await samples('doorward_requests', own)).toEqual({ 'status="active"': 2 });
    await own.stop();
  });

  it('tell of the process itself, and hold nobody’s id', async () => {
    expect(await samples('process_resident_memory_bytes', api)).toEqual({ '': expect.any(Number) });
    expect(await api.metrics.render()).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
  });
});

describe('a limit of calls a minute', () => {
  const LIMIT = 3;
  const ask = async (baseUrl: string, from: string, as?: Person) => {
    const answer = await at('/api/v1/me', { headers: { 'X-Forwarded-For': from, ...(as && bearer(as)) } }, baseUrl);
    const wait = answer.headers.get('retry-after');
    return { status: answer.status, ...(wait !== null && { waits: Number(wait) > 0 && Number(wait) <= 60 }), answer };
  };
  const asked = async (...calls: Parameters<typeof ask>[]) => {
    const answers = [];
    for (const call of calls) answers.push(await ask(...call));
    return answers;
  };
  const statuses = (answers: Awaited<ReturnType<typeof asked>>) => answers.map(({ answer: _answer, ...one }) => one);
  const TOO_MANY = { status: 429, waits: true };

  it('counts by token, wherever it is used from', async () => {
    const { baseUrl } = await serve({ db: api.db }, { limit: LIMIT, trustProxy: 1 });
    const uma = await aPerson(api.db, `uma-${randomUUID()}`);
    const answers = await asked(...[1, 2, 3, 4].map((one): Parameters<typeof ask> => [baseUrl, `10.0.0.${String(one)}`, ada]));
    expect(statuses(answers)).toEqual([{ status: 200 }, { status: 200 }, { status: 200 }, TOO_MANY]);
    expect(await problemIn(answers[3]!.answer)).toEqual(problem(429, 'rate_limited'));
    expect(statuses(await asked([baseUrl, '10.0.0.5', uma]))).toEqual([{ status: 200 }]);
  });

  it('counts by address only who is not signed in', async () => {
    const { baseUrl } = await serve({ db: api.db }, { limit: LIMIT, trustProxy: 1 });
    const office = await Promise.all(Array.from({ length: 20 }, () => aPerson(api.db, `uma-${randomUUID()}`)));
    const signedIn = office.map((one): Parameters<typeof ask> => [baseUrl, '10.0.0.1', one]);
    expect(new Set((await asked(...signedIn, ...signedIn)).map((one) => one.status))).toEqual(new Set([200]));
    const wrong = { ...ada, token: 'dwd_wrong' };
    const strangers = await asked([baseUrl, '10.0.0.1'], [baseUrl, '10.0.0.1', wrong], [baseUrl, '10.0.0.1'], [baseUrl, '10.0.0.1', wrong]);
    expect(statuses(strangers)).toEqual([{ status: 401 }, { status: 401 }, { status: 401 }, TOO_MANY]);
    expect(statuses(await asked(signedIn[0]!, [baseUrl, '10.0.0.2']))).toEqual([{ status: 200 }, { status: 401 }]);
  });

  it('believes no address that the caller makes up', async () => {
    const { baseUrl } = await serve({ db: api.db }, { limit: LIMIT });
    const answers = await asked(...[1, 2, 3, 4].map((one): Parameters<typeof ask> => [baseUrl, `10.0.0.${String(one)}`]));
    expect(statuses(answers)).toEqual([{ status: 401 }, { status: 401 }, { status: 401 }, TOO_MANY]);
  });

  it('does not keep anybody from asking how it is', async () => {
    const { baseUrl } = await serve({ db: api.db }, { limit: 1 });
    await at('/api/v1/me', {}, baseUrl);
    expect((await at('/api/v1/me', {}, baseUrl)).status).toBe(429);
    for (const path of ['/healthz', '/healthz', '/healthz']) expect((await at(path, {}, baseUrl)).status).toBe(200);
  });

  it('may be off', async () => {
    const { baseUrl } = await serve({ db: api.db }, { limit: 'off' });
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask(baseUrl, '10.0.0.1', ada)));
    expect(statuses(answers)).toEqual(answers.map(() => ({ status: 200 })));
  });
});

describe('the log', () => {
  const SANE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  const linesWith = (text: string) => log.filter((line) => line.includes(text));
  /** The line of an answer; it is written when the answer has left, which may be after it has come. */
  const lineOf = async (id: string) => {
    await waitUntil(async () => linesWith(id).length > 0, { withinMs: 5_000, what: 'the answer is logged' });
    return linesWith(id).map((line) => JSON.parse(line));
  };

  it('has one line for each answer, with the id that the answer gave', async () => {
    const answer = await at('/api/v1/me', { headers: bearer(ada) });
    const id = answer.headers.get('x-request-id')!;
    expect(id).toMatch(SANE);
    expect(await lineOf(id)).toEqual([
      expect.objectContaining({
        req: { id, method: 'GET', path: '/api/v1/me' },
        res: { statusCode: 200 },
        responseTime: expect.any(Number),
      }),
    ]);
  });

  it('takes the id that the caller gives', async () => {
    const id = `my.request_${randomUUID()}`;
    const answer = await at('/api/v1/me', { headers: { 'X-Request-Id': id } });
    expect([answer.status, answer.headers.get('x-request-id')]).toEqual([401, id]);
    expect((await lineOf(id))[0]).toMatchObject({ req: { id }, res: { statusCode: 401 } });
  });

  it.each([
    ['one that is empty', ''],
    ['one that is too long', 'x'.repeat(101)],
    ['one that would write into the log', 'a"},{"level":60'],
    ['one with blanks', 'a b'],
  ])('does not take %s', async (_what, given) => {
    const answer = await at('/api/v1/me', { headers: { 'X-Request-Id': given } });
    expect(answer.headers.get('x-request-id')).toMatch(SANE);
  });

  it('holds no token, no body and no query, whatever comes of the call', async () => {
    const secret = `secret-${randomUUID()}`;
    const gone = openDatabase(`postgres://doorward:${secret}@${nowhere}/doorward`);
    const { baseUrl } = await serve({ db: gone }, { logger });
    const headers = { ...bearer({ ...ada, token: `dwd_${secret}` }), Cookie: `session=${secret}`, 'Content-Type': 'application/json' };
    const good = { ...headers, ...bearer(ada) };
    const post = (as: Record<string, string>, body: string) => ({ method: 'POST', headers: as, body });
    const calls: [number, () => Promise<Response>][] = [
      [401, () => at(`/api/v1/me?token=${secret}`, { headers })],
      [201, () => at('/api/v1/groups', post(good, JSON.stringify({ name: secret, description: secret })))],
      [409, () => at('/api/v1/groups', post(good, JSON.stringify({ name: secret })))],
      [400, () => at('/api/v1/groups', post(good, JSON.stringify({ name: '', [secret]: secret })))],
      [400, () => at('/api/v1/groups', post(good, `{"name": "${secret}"`))],
      [415, () => at('/api/v1/groups', post({ ...good, 'Content-Type': 'text/plain' }, secret))],
      [413, () => at('/api/v1/groups', post(good, JSON.stringify({ name: secret.repeat(5_000) })))],
      [400, () => at(`/api/v1/groups?limit=${secret}`, { headers: good })],
      [404, () => at(`/api/v1/nothing?q=${secret}`, { headers: good })],
      [503, () => at(`/api/v1/groups?q=${secret}`, post(headers, JSON.stringify({ name: secret })), baseUrl)],
    ];
    for (const [status, call] of calls) {
      const answer = await call();
      expect(answer.status).toBe(status);
      await lineOf(answer.headers.get('x-request-id')!);
    }
    const failures = log.map((line) => JSON.parse(line)).filter((line) => line.code === 'unavailable');
    expect(failures.length).toBeGreaterThan(0); // and what failed behind it is logged
    expect(linesWith(secret)).toEqual([]);
    expect(linesWith(ada.token)).toEqual([]);
    await gone.$disconnect();
  });
});

describe('every answer', () => {
  it.each([
    ['an answer', '/api/v1/me', true],
    ['a refusal', '/api/v1/me', false],
    ['what is not there', '/nothing', true],
    ['the health', '/healthz', false],
    ['the document of the API', '/api/v1/openapi.json', false],
    ['the page to try it', '/api/docs/', false],
    ['a logo', '/api/v1/logos/github.svg', true],
  ])('tells the browser what it may not do: %s', async (_what, path, isSignedIn) => {
    const { headers } = await at(path, { headers: isSignedIn ? bearer(ada) : {} });
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': expect.stringMatching(/default-src '(self|none)'/),
      'x-content-type-options': 'nosniff',
      'x-frame-options': expect.stringMatching(/SAMEORIGIN|DENY/),
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    });
    for (const telling of ['x-powered-by', 'server', 'etag']) expect(headers.has(telling)).toBe(false);
  });
});

describe('a path that is not there', () => {
  it.each(['/nothing', '/api', '/api/v1/nothing', '/api/v2/me', '/api/v1/users/x/y', '/healthz/x', '/readyz%00', '/.env'])(
    'is a 404 problem: %s',
    async (path) => {
      const answer = await at(path, { headers: bearer(ada) });
      expect(await problemIn(answer)).toEqual(problem(404, 'not_found'));
      expect(answer.status).toBe(404);
    },
  );

  it('is shown under /api/v1 to those who are signed in', async () => {
    expect(await problemIn(await at('/api/v1/nothing'))).toEqual(problem(401, 'unauthenticated'));
  });

  it('is a 400 problem where it cannot be read', async () => {
    expect(await problemIn(await at('/api/v1/users/%E0%A4%A', { headers: bearer(ada) }))).toEqual(problem(400, 'validation_failed'));
  });

  it('is another thing than a method that is not there', async () => {
    const answer = await at('/api/v1/users', { method: 'DELETE', headers: bearer(ada) });
    expect(answer.headers.get('allow')?.split(', ').sort()).toEqual(['GET', 'POST']);
    expect(await problemIn(answer)).toEqual(problem(405, 'method_not_allowed'));
  });
});
