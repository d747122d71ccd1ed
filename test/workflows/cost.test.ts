import { requestWorkflowId } from '../../workflows/rules/request/ids.js';
import { earlyGrants } from '../support/early-grants.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld({ instantOfSave: earlyGrants });
}, 60_000);
afterAll(() => world.stop());

it('a request that ends by its timer costs at most 24 events and 3 workflow tasks', async () => {
  const [rina, flow] = [await world.person('rina'), await world.flow()];
  const { id } = await world.submit(rina, flow.id, { duration: 'PT1M' });
  await world.act(world.admin, 'approve', id).expect(200);
  const handle = world.client.workflow.getHandle(requestWorkflowId(id));
  await handle.result();
  const { events } = await handle.fetchHistory();
  const tasks = (events ?? []).filter((event) => event.workflowTaskCompletedEventAttributes).length;
  expect((await world.read(rina, id)).grant?.endReason).toBe('expired');
  expect(tasks).toBeLessThanOrEqual(3);
  expect((events ?? []).length).toBeLessThanOrEqual(24);
}, 30_000);
