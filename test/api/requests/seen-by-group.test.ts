import { viewersAmong } from '../../../prisma/views/requests/viewers-among.js';
import type { Person } from '../../support/database/directory-rows.js';
import { startWorld, type World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop());

const asked = async () => {
  const [rina, sam, zoe] = [await world.person('rina'), await world.person('sam'), await world.person('zoe')];
  const groupId = await world.group(sam, await world.person('sue'));
  const flow = await world.flow({ approvers: [{ type: 'user_group', groupId, requireAll: false }] });
  const { id } = await world.submit(rina, flow.id);
  const statusFor = async (by: Person, path = '') =>
    (await world.call({ as: by, method: 'get', path: `/access-requests/${id}${path}` })).status;
  const hear = async () => (await viewersAmong(world.db, [id], [sam.id, zoe.id])).map((one) => (one === sam.id ? 'sam' : 'zoe'));
  return { sam, zoe, groupId, statusFor, hear };
};

describe('a request that any member of a group may decide', () => {
  it('is seen by its members, with its timeline, and by no one else', async () => {
    const { sam, zoe, statusFor, hear } = await asked();
    expect([await statusFor(sam), await statusFor(sam, '/events'), await statusFor(zoe), await statusFor(zoe, '/events')]).toEqual([
      ...[200, 200, 404, 404],
    ]);
    expect(await hear()).toEqual(['sam']);
  });
  it('is seen no longer by who has left the group', async () => {
    const { sam, groupId, statusFor, hear } = await asked();
    await world.call({ as: world.admin, method: 'delete', path: `/groups/${groupId}/members/${sam.id}` }).expect(204);
    expect([await statusFor(sam), await hear()]).toEqual([404, []]);
  });
});
