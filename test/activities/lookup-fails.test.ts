import type { ApproverRow } from '../../workflows/rules/flow.js';
import { type Office, openOffice } from './office.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
}, 60_000);
afterAll(() => office.stop());

/** A table that cannot be read, as by a lost right or a half done restore. */
async function without(table: string, run: () => Promise<void>): Promise<void> {
  await office.db.$executeRawUnsafe(`ALTER TABLE ${table} RENAME TO ${table}_away`);
  try {
    await run();
  } finally {
    await office.db.$executeRawUnsafe(`ALTER TABLE ${table}_away RENAME TO ${table}`);
  }
}

describe('a look-up that fails', () => {
  it.each(['memberships', 'users'])('of %s is never read as nobody: the request stays, and is decided later', async (table) => {
    const sam = await office.person();
    const approvers: ApproverRow[] = [{ type: 'user_group', groupId: await office.group(sam), requireAll: true }];
    const { id } = await office.pending({ approvers });
    await without(table, async () => {
      await expect(office.system('review', id)).rejects.toThrow();
      await expect(office.act(sam, 'approve', id)).rejects.toThrow();
    });
    const { status, sequence } = await office.row(id);
    expect([status, sequence]).toEqual(['pending', 1]);
    expect((await office.act(sam, 'approve', id)).request?.status).toBe('active');
  });
  it('at a submit makes no request without approvers', async () => {
    const sam = await office.person();
    const flowId = await office.flow({ approvers: [{ type: 'user_group', groupId: await office.group(sam), requireAll: false }] });
    const rina = await office.person();
    await without('memberships', async () => {
      await expect(office.submit(rina, flowId)).rejects.toThrow();
    });
    expect(await office.db.accessRequest.count({ where: { requesterId: rina.id } })).toBe(0);
    expect((await office.submit(rina, flowId)).request?.status).toBe('pending');
  });
});
