import { TEST_KEY } from '../support/seals.js';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client, Connection } from '@temporalio/client';
import { freePort } from '../../dev/free-port.js';
import { startStatusServer } from '../../worker/status-server.js';
import { releasePorts } from '../../dev/free-port.js';
import { waitUntil } from '../../dev/wait-until.js';
import { requestWorkflowId, TASK_QUEUE } from '../../workflows/rules/request/ids.js';
import { startApi } from '../support/http/api.js';
import { aGroup, aPerson, type Person } from '../support/database/directory-rows.js';
import { resourceBody } from '../support/builders/flow-body.js';
import { startProxy } from '../support/servers/proxy.js';
import { namespaceOfWorker, fromSetUp } from '../support/servers/set-up.js';

const answerAt = async (url: string) => {
  const answer = await fetch(url);
  return { status: answer.status, text: await answer.text(), media: answer.headers.get('content-type') };
};

describe('the status server', () => {
  let server: Server;
  const serving = async (isReady: () => Promise<boolean>, metrics = async () => 'up 1\n') => {
    server = await startStatusServer(0, { isReady, metrics });
    return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  };
  afterEach(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  const away = () => Promise.reject(new Error('postgres://doorward:hunter2@db is away'));

  it.each<[string, string, () => Promise<boolean>, number, string]>([
    ['is healthy while its dependencies are unavailable', '/healthz', away, 200, 'ok\n'],
    ['is ready when the worker is ready', '/readyz', async () => true, 200, 'ok\n'],
    ['is not ready when the worker is not', '/readyz', async () => false, 503, 'not ready\n'],
    ['is not ready when the check fails, and hides the cause', '/readyz', away, 503, 'unavailable\n'],
    ['serves metrics in the format of Prometheus', '/metrics', away, 200, 'up 1\n'],
    ['serves no other path', '/', async () => true, 404, 'not found\n'],
  ])('%s', async (_what, path, isReady, status, text) => {
    const media = 'text/plain; version=0.0.4';
    expect(await answerAt(`${await serving(isReady)}${path}`)).toEqual({ status, text, media });
  });

  it('answers 503 when the metrics cannot be collected', async () => {
    const baseUrl = await serving(async () => true, away);
    expect(await answerAt(`${baseUrl}/metrics`)).toMatchObject({ status: 503, text: 'unavailable\n' });
  });

  it('does not start on a port in use', async () => {
    const { port } = new URL(await serving(async () => true));
    await expect(startStatusServer(Number(port), { isReady: async () => true, metrics: async () => '' })).rejects.toThrow('EADDRINUSE');
  });
});

describe('a running worker', () => {
  let api: Awaited<ReturnType<typeof startApi>>;
  let client: Client;
  let worker: ChildProcess;
  let proxy: Awaited<ReturnType<typeof startProxy>>;
  let status: string;
  let ada: Person;
  beforeAll(async () => {
    const [address, namespace] = [fromSetUp('TEMPORAL_TEST_ADDRESS'), namespaceOfWorker()];
    client = new Client({ connection: await Connection.connect({ address }), namespace });
    api = await startApi(client);
    ada = await aPerson(api.db, 'Ada', { role: 'admin' });
    const url = new URL(api.databaseUrl);
    proxy = await startProxy({ host: url.hostname, port: Number(url.port) });
    url.host = `${proxy.host}:${String(proxy.port)}`;
    const port = String(await freePort(0));
    status = `http://127.0.0.1:${port}`;
    const env = {
      PATH: process.env['PATH'],
      ...{ DATABASE_URL: url.href, TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace },
      ...{ MESSAGE_KEYS: TEST_KEY, METRICS_PORT: port, LOG_LEVEL: 'silent', WORKFLOW_BUNDLE: fromSetUp('DOORWARD_TEST_BUNDLE') },
    };
    worker = spawn(process.execPath, ['--import', 'tsx', 'worker/main.ts'], { env, stdio: 'ignore' });
    const isReady = () =>
      answerAt(`${status}/readyz`).then(
        (one) => one.status === 200,
        () => false,
      );
    await waitUntil(isReady, { withinMs: 30_000, what: 'the worker is ready' });
  }, 60_000);
  afterEach(() => proxy.restore());
  afterAll(async () => {
    if (worker.exitCode === null && worker.kill()) await once(worker, 'exit');
    await client.connection.close();
    await api.stop();
    await proxy.stop();
    await releasePorts();
  });

  const metrics = async () => (await answerAt(`${status}/metrics`)).text;
  const sample = async (name: string) => {
    const line = (await metrics()).split('\n').find((one) => one.startsWith(`${name} `) || one.startsWith(`${name}{`));
    return line === undefined ? undefined : Number(line.split(' ').at(-1));
  };

  /** An approved request whose access ended three seconds ago, while the end is not saved yet. */
  const aLife = async () => {
    const [rina, visible, granted] = [await aPerson(api.db, 'Rina'), await aGroup(api.db, 'visible'), await aGroup(api.db, 'granted')];
    await api.db.membership.create({ data: { groupId: visible, userId: rina.id } });
    const flow = await api.call({ as: ada, method: 'post', path: '/approval-flows', body: resourceBody({ visible, granted }) }).expect(201);
    const body = { flowId: flow.body.id, justification: 'because', duration: 'P5D' };
    const { id } = (await api.call({ as: rina, method: 'post', path: '/access-requests', body }).expect(201)).body;
    await api.call({ as: ada, method: 'post', path: `/access-requests/${id}/approve` }).expect(200);
    const decisions = await sample('doorward_decision_seconds_count{outcome="active"}');
    await client.workflow.getHandle(requestWorkflowId(id)).terminate();
    const expiresAt = new Date(Date.now() - 3_000);
    const grantedAt = new Date(expiresAt.getTime() - 5 * 86_400_000);
    await api.db.accessRequest.update({ where: { id }, data: { grantedAt, expiresAt } });
    await api.db.membership.updateMany({ where: { requestId: id }, data: { expiresAt } });
    await client.workflow.start('accessRequest', { workflowId: requestWorkflowId(id), taskQueue: TASK_QUEUE, args: [{ requestId: id }] });
    return { id, decisions };
  };

  it('is healthy', async () => {
    expect((await answerAt(`${status}/healthz`)).status).toBe(200);
  });

  it('reports the duration of decisions and the delay of revocations', async () => {
    expect(await sample('doorward_revoke_lag_seconds_count')).toBe(0);
    const { id, decisions } = await aLife();
    expect(decisions).toBe(1);
    const isSaved = async () => (await sample('doorward_revoke_lag_seconds_count')) === 1;
    await waitUntil(isSaved, { withinMs: 10_000, what: `the end of ${id} is counted` });
    const lag = await sample('doorward_revoke_lag_seconds_sum');
    expect(lag).toBeGreaterThanOrEqual(3);
    expect(lag).toBeLessThan(13);
  });

  it('reports metrics of its process and of the Temporal SDK', async () => {
    const text = await metrics();
    expect(text).toMatch(/^process_resident_memory_bytes \d/m);
    expect(text).toMatch(/^temporal_\w+.* \d/m);
  });

  it('is not ready while the database is unavailable, and recovers afterwards', async () => {
    await proxy.disconnect();
    expect((await answerAt(`${status}/readyz`)).status).toBe(503);
    expect((await answerAt(`${status}/healthz`)).status).toBe(200);
    await proxy.restore();
    expect((await answerAt(`${status}/readyz`)).status).toBe(200);
  });

  it('stops cleanly on SIGTERM', async () => {
    worker.kill('SIGTERM');
    expect(await once(worker, 'exit')).toEqual([0, null]);
  });
});
