import { randomUUID } from 'node:crypto';
import type { Command } from '../../workflows/rules/request/commands.js';
import { type ActivityWorld, startActivityWorld } from './activity-world.js';

let world: ActivityWorld;
beforeAll(async () => {
  world = await startActivityWorld();
});
afterAll(() => world.stop());

const directory = { grant: () => Promise.resolve(), revoke: () => Promise.resolve() };
const report = (verb: Command['verb'], id: string = randomUUID()): Command => ({ verb, id, actorId: 'system', channel: 'system' });

/** An approved request that waits for the grant of an outside directory. */
const approved = async () => {
  const { applyCommand } = world.activitiesOver({ directory });
  const { id, requester } = await world.pending();
  await applyCommand(id, { ...report('approve'), actorId: world.admin.id, channel: 'api' });
  return { id, requester, apply: (command: Command) => applyCommand(id, command) };
};

describe('the report of an outside directory', () => {
  it('of a failure does not undo a retry when it is saved late', async () => {
    const { apply } = await approved();
    const failed = report('grantFailed', 'first try');
    expect((await apply(failed)).request).toMatchObject({ status: 'error', reason: { code: 'provisioning_failed' } });
    expect((await apply({ ...report('retry'), actorId: world.admin.id, channel: 'api' })).request?.status).toBe('approved');
    expect((await apply(failed)).request?.status).toBe('approved');
    expect((await apply(report('granted'))).request?.status).toBe('active');
  });
  it('of a grant starts the access time once', async () => {
    const { apply } = await approved();
    const granted = report('granted', 'done');
    const first = (await apply(granted)).request;
    world.worker.now += 60_000;
    expect((await apply(granted)).request).toEqual(first);
  });
});
