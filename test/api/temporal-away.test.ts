import { randomUUID } from 'node:crypto';
import { Client } from '@temporalio/client';
import { connectTemporal } from '../../api/connect-temporal.js';
import { waitUntil } from '../../dev/wait-until.js';
import { serveApi } from '../support/http/api.js';
import type { Person } from '../support/database/directory-rows.js';
import { OUTAGES, type Proxy, startProxy } from '../support/servers/proxy.js';
import { fromSetUp, namespaceOfWorker } from '../support/servers/set-up.js';
import { timedRefusal, UNAVAILABLE } from '../support/http/timed-refusal.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
let far: Awaited<ReturnType<typeof serveApi>>;
let proxy: Proxy;
beforeAll(async () => {
  world = await startWorld();
  const [host = '', port] = fromSetUp('TEMPORAL_TEST_ADDRESS').split(':');
  proxy = await startProxy({ host, port: Number(port) });
  // It is never closed: the client throws in the midst of nowhere when it repeats a call by itself over a connection that was.
  const connection = connectTemporal({ address: `${proxy.host}:${String(proxy.port)}` });
  far = await serveApi({ db: world.db, temporal: new Client({ connection, namespace: namespaceOfWorker() }) });
}, 60_000);
afterEach(() => proxy.restore());
afterAll(async () => {
  far.close();
  await proxy.stop();
  await world.stop();
});

const submit = (as: Person, flowId: string, key: string) =>
  far
    .call({ as, method: 'post', path: '/access-requests', body: { flowId, justification: 'because', duration: 'P5D' } })
    .set('Idempotency-Key', key);
const approve = (id: string) => far.call({ as: world.admin, method: 'post', path: `/access-requests/${id}/approve` });
const switchOff = (flowId: string) =>
  far.call({
    as: world.admin,
    method: 'patch',
    path: `/approval-flows/${flowId}`,
    body: { enabled: false, confirmCancelPending: true },
  });
const requestsOf = ({ id }: Person) => world.db.accessRequest.count({ where: { requesterId: id } });

describe('while Temporal is away', () => {
  it.each(OUTAGES)('(it %s) every answer comes within 5 s: of what needs it 503, and nothing was done', async (_how, goAway) => {
    const [rina, ravi] = [await world.person('rina'), await world.person('ravi')];
    const [flow, another, key] = [await world.flow(), await world.flow(), randomUUID()];
    const { id } = await world.submit(ravi, flow.id);
    const other = await world.submit(ravi, another.id);
    await goAway(proxy);

    const answers = await Promise.all([submit(rina, flow.id, key), approve(id), switchOff(another.id)].map(timedRefusal));
    expect(answers).toEqual([UNAVAILABLE, UNAVAILABLE, { status: 200, code: undefined }]);
    expect(await requestsOf(rina)).toBe(0);
    expect((await world.read(ravi, id)).status).toBe('pending');
    // The change is made, and its requests hear of it by a worker, which is not cut off.
    const isCancelled = async () => (await world.read(ravi, other.id)).status === 'cancelled';
    await waitUntil(isCancelled, { withinMs: 15_000, what: 'the request of a flow that is off is cancelled' });

    await proxy.restore();
    const first = await submit(rina, flow.id, key);
    expect([first.status, first.body.status]).toEqual([201, 'pending']);
    const again = await submit(rina, flow.id, key);
    expect([again.status, again.body.id, await requestsOf(rina)]).toEqual([200, first.body.id, 1]);
    expect((await approve(id)).body.status).toBe('active');
    expect(await world.db.auditEvent.count({ where: { requestId: id, type: 'request.approved' } })).toBe(1);
  });

  it('what needs no workflow works as ever', async () => {
    const rina = await world.person('rina');
    const { id } = await world.submit(rina, (await world.flow()).id);
    await proxy.disconnect();
    const [mine, groups] = [far.as(rina), far.as(world.admin)];
    expect((await mine.GET('/api/v1/access-requests/{id}', { params: { path: { id } } })).data?.status).toBe('pending');
    expect((await groups.POST('/api/v1/groups', { body: { name: randomUUID() } })).response.status).toBe(201);
  });
});
