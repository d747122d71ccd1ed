import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from '../../dev/process.js';
import { freshDatabase } from '../support/database/database.js';
import { dataFolder, npmStart, type Started, startProcess } from '../support/servers/npm-start.js';
import { namespaceOfWorker, TEMPLATE, fromSetUp } from '../support/servers/set-up.js';

let data: Awaited<ReturnType<typeof dataFolder>>;
beforeEach(async () => {
  data = await dataFolder();
});
afterEach(() => data.remove());

const ask = async (stack: Started): Promise<string> => {
  const flowId = stack.demo.flows.find((flow) => flow.name === 'Salesforce')!.id;
  const { data: request } = await stack
    .as(stack.user('nora'))
    .POST('/api/v1/access-requests', { body: { flowId, justification: 'A new customer', duration: 'P30D' } });
  return request!.id;
};
const statusOf = async (stack: Started, id: string) =>
  (await stack.as(stack.user('ada')).GET('/api/v1/access-requests/{id}', { params: { path: { id } } })).data?.status;
const postgresPid = async () => Number((await readFile(join(data.folder, 'postgres/db/postmaster.pid'), 'utf8')).split('\n')[0]);

const WRONG = [
  ['PORT', 'many', 'expected a whole number from 0 to 65535'],
  ['DEMO', 'maybe', 'expected on or off'],
  ['DATABASE_URL', 'mysql://x', 'expected postgres://user:password@host:port/database'],
  ['RATE_LIMIT_PER_MINUTE', '-1', 'expected off, or a whole number from 1 to 1000000'],
];

describe('npm start', () => {
  it('stops cleanly on Ctrl-C, and keeps its data for the next start', async () => {
    const first = await npmStart(data.folder);
    expect((await stat(join(data.folder, 'demo.json'))).mode & 0o777).toBe(0o600);
    expect((await fetch(first.demo.temporal.uiUrl)).status).toBe(200);
    const [id, pid] = [await ask(first), await postgresPid()];
    expect(await first.ctrlC()).toBe(0);
    expect(isAlive(pid)).toBe(false);
    await expect(fetch(first.demo.baseUrl)).rejects.toThrow();

    const second = await npmStart(data.folder);
    expect(second.user('nora')).toEqual(first.user('nora'));
    expect(await statusOf(second, id)).toBe('pending');
    expect(await second.ctrlC()).toBe(0);
  }, 180_000);

  it('cleans up after a start that was killed, and loses no data', async () => {
    const first = await npmStart(data.folder);
    const [id, pid] = [await ask(first), await postgresPid()];
    await first.kill();
    expect(isAlive(pid)).toBe(true); // its parts survive

    const second = await npmStart(data.folder);
    expect(isAlive(pid)).toBe(false);
    expect(await statusOf(second, id)).toBe('pending');
    await second.ctrlC();
  }, 180_000);

  it('refuses a data folder in use, and does not disturb the start that uses it', async () => {
    const first = await npmStart(data.folder);
    const second = startProcess(data.folder);
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`${data.folder} is in use by process`);
    expect(JSON.parse(await readFile(join(data.folder, 'demo.json'), 'utf8'))).toEqual(first.demo);
    expect(await statusOf(first, await ask(first))).toBe('pending');
    await first.ctrlC();
  }, 120_000);

  it('uses the configured PostgreSQL and Temporal, and creates one administrator when the demo is off', async () => {
    const { url, drop } = await freshDatabase();
    const env = {
      DATABASE_URL: url,
      TEMPORAL_ADDRESS: fromSetUp('TEMPORAL_TEST_ADDRESS'),
      TEMPORAL_NAMESPACE: namespaceOfWorker(),
      DEMO: 'off',
    };
    const stack = await npmStart(data.folder, env);
    expect(stack.demo).toMatchObject({ databaseUrl: url, temporal: { address: env.TEMPORAL_ADDRESS }, groups: [], flows: [] });
    expect(stack.demo.users.map((user) => user.role)).toEqual(['admin']);
    const { data: me } = await stack.as(stack.demo.users[0]!).GET('/api/v1/me');
    expect(me).toMatchObject({ role: 'admin', groups: [] });
    expect(stack.output()).not.toMatch(/Starting (PostgreSQL|Temporal)/);
    await stack.ctrlC();
    await drop();
  }, 120_000);

  it.each(WRONG)('starts nothing when %s is %s, and names the expected value', async (name, value, expected) => {
    const { ended, output } = startProcess(data.folder, { [name]: value });
    expect(await ended).toBe(1);
    expect(output()).toContain(`${name === 'DATABASE_URL' ? name : `${name}=${value}`}: ${expected}`);
    expect(output()).not.toContain('Starting');
  });

  it('starts nothing when the configured port is in use', async () => {
    const { port } = new URL(fromSetUp(TEMPLATE));
    const { ended, output } = startProcess(data.folder, { PORT: port });
    expect(await ended).toBe(1);
    expect(output()).toContain(`PORT=${port} is in use`);
    expect(output()).not.toContain('Starting');
  });
});
