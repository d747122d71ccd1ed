import type { Person } from '../support/database/directory-rows.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop());

const list = async (groupId: string) =>
  (await world.call({ as: world.admin, method: 'get', path: `/groups/${groupId}/members` })).body.items;
const change = (method: 'put' | 'delete', groupId: string, { id }: Person, query = '') =>
  world.call({ as: world.admin, method, path: `/groups/${groupId}/members/${id}${query}` });

/** Rina is a member directly, by a permanent request and by one for five days. */
const granted = async () => {
  const [rina, groupId] = [await world.person('rina'), await world.group()];
  const timed = await world.flow({ automatic: true, grantGroupId: groupId });
  const permanent = await world.flow({ automatic: true, grantGroupId: groupId, timedAccess: { mode: 'none' } });
  const first = await world.submit(rina, timed.id);
  const second = await world.submit(rina, permanent.id, { duration: undefined });
  await change('put', groupId, rina).expect(204);
  return { rina, groupId, ids: [first.id, second.id] };
};

describe('a member with several sources', () => {
  it('is listed once with all of them, and is one member', async () => {
    const { rina, groupId, ids } = await granted();
    const [member, ...more] = await list(groupId);
    expect(more).toEqual([]);
    expect(member).toMatchObject({ userId: rina.id, email: rina.email });
    expect(member.sources).toEqual([
      { type: 'request', requestId: ids[0], expiresAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) },
      { type: 'request', requestId: ids[1], expiresAt: null },
      { type: 'direct' },
    ]);
    const group = await world.call({ as: world.admin, method: 'get', path: `/groups/${groupId}` });
    expect(group.body.memberCount).toBe(1);
  });

  it('stays one without the direct source', async () => {
    const { rina, groupId } = await granted();
    await change('delete', groupId, rina).expect(204);
    expect((await list(groupId))[0].sources.map((one: { type: string }) => one.type)).toEqual(['request', 'request']);
  });

  it('is none without every source, and the requests say why', async () => {
    const { rina, groupId, ids } = await granted();
    await change('delete', groupId, rina, '?sources=all').expect(204);
    expect(await list(groupId)).toEqual([]);
    for (const id of ids) {
      const { status, grant } = await world.read(rina, id);
      expect([status, grant?.endReason]).toEqual(['ended', 'removed_by_admin']);
    }
    await change('delete', groupId, rina, '?sources=all').expect(204);
  });

  it('is none when the end has passed, whatever has been saved', async () => {
    const [rina, groupId] = [await world.person('rina'), await world.group()];
    const flow = await world.flow({ automatic: true, grantGroupId: groupId });
    const { id } = await world.submit(rina, flow.id);
    await world.db.membership.updateMany({ where: { requestId: id }, data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await list(groupId)).toEqual([]);
  });
});
