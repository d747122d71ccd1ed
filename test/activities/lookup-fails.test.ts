import type { ApproverRow } from '../../workflows/rules/flow/flow-definition.js';
import { type ActivityWorld, startActivityWorld } from './activity-world.js';

let world: ActivityWorld;
beforeAll(async () => {
  world = await startActivityWorld();
}, 60_000);
afterAll(() => world.stop());

/** Makes a table unreadable, as after a lost permission or an incomplete restore. */
async function without(table: string, run: () => Promise<void>): Promise<void> {
  await world.db.$executeRawUnsafe(`ALTER TABLE ${table} RENAME TO ${table}_away`);
  try {
    await run();
  } finally {
    await world.db.$executeRawUnsafe(`ALTER TABLE ${table}_away RENAME TO ${table}`);
  }
}

describe('a failed look-up', () => {
  it.each(['memberships', 'users'])(
    'of %s is not read as an empty result: the request stays pending, and is decided later',
    async (table) => {
      const sam = await world.person();
      const approvers: ApproverRow[] = [{ type: 'user_group', groupId: await world.group(sam), requireAll: true }];
      const { id } = await world.pending({ approvers });
      await without(table, async () => {
        await expect(world.system('review', id)).rejects.toThrow();
        await expect(world.act(sam, 'approve', id)).rejects.toThrow();
      });
      const { status, sequence } = await world.row(id);
      expect([status, sequence]).toEqual(['pending', 1]);
      expect((await world.act(sam, 'approve', id)).request?.status).toBe('active');
    },
  );
  it('during a submission creates no request without approvers', async () => {
    const sam = await world.person();
    const flowId = await world.flow({ approvers: [{ type: 'user_group', groupId: await world.group(sam), requireAll: false }] });
    const rina = await world.person();
    await without('memberships', async () => {
      await expect(world.submit(rina, flowId)).rejects.toThrow();
    });
    expect(await world.db.accessRequest.count({ where: { requesterId: rina.id } })).toBe(0);
    expect((await world.submit(rina, flowId)).request?.status).toBe('pending');
  });
});
