import { viewersAmong } from '../../../prisma/views/requests/viewers-among.js';
import type { ApproverRow } from '../../../workflows/rules/flow/flow-definition.js';
import type { Person } from '../../support/database/directory-rows.js';
import { startWorld, type World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop());

const get = (as: Person, path: string) => world.call({ as, method: 'get', path });
/** In how many ways this person learns of the request: details, timeline, lists, event stream. */
async function waysToSee(person: Person, id: string): Promise<string[]> {
  const found: string[] = [];
  if ((await get(person, `/access-requests/${id}`)).status === 200) found.push('details');
  if ((await get(person, `/access-requests/${id}/events`)).status === 200) found.push('timeline');
  for (const scope of ['mine', 'assigned', 'decided']) {
    const { body } = await get(person, `/access-requests?scope=${scope}&limit=100`).expect(200);
    if (body.items.some((one: { id: string }) => one.id === id)) found.push(scope);
  }
  // Long after the decision, in which a page that lists the request hears that it is over.
  await world.db.$executeRaw`UPDATE access_requests SET decided_at = decided_at - interval '1 minute' WHERE id = ${id}::uuid`;
  if ((await viewersAmong(world.db, [id], [person.id])).length > 0) found.push('stream');
  return found;
}
const NOTHING: string[] = [];

const owners = async (...people: Person[]) => {
  const approvers = people.map((one): ApproverRow => ({ type: 'resource_owner', userId: one.id }));
  return approvers;
};

describe('a request', () => {
  it('is seen by its requester, by administrators, and by whoever may decide now', async () => {
    const [olga, rina] = [await world.person('olga'), await world.person('rina')];
    const { id } = await world.submit(rina, (await world.flow({ approvers: await owners(olga) })).id);
    expect(await waysToSee(rina, id)).toEqual(['details', 'timeline', 'mine', 'stream']);
    expect(await waysToSee(olga, id)).toEqual(['details', 'timeline', 'assigned', 'stream']);
    expect(await waysToSee(world.admin, id)).toEqual(['details', 'timeline', 'stream']);
    expect(await waysToSee(await world.person('zoe'), id)).toEqual(NOTHING);
  });

  it('is seen by an approver whose turn is to come', async () => {
    const [olga, oskar, rina] = [await world.person('olga'), await world.person('oskar'), await world.person('rina')];
    const flow = await world.flow({ requirement: 'in_order', approvers: await owners(olga, oskar) });
    const { id } = await world.submit(rina, flow.id);
    expect(await waysToSee(oskar, id)).toEqual(['details', 'timeline', 'stream']);
  });

  it('is seen for ever by whoever has decided, and no more by whoever was asked too', async () => {
    const [olga, oskar, rina] = [await world.person('olga'), await world.person('oskar'), await world.person('rina')];
    const { id } = await world.submit(rina, (await world.flow({ requirement: 'any', approvers: await owners(olga, oskar) })).id);
    await world.act(olga, 'approve', id).expect(200);
    expect(await waysToSee(olga, id)).toEqual(['details', 'timeline', 'decided', 'stream']);
    expect(await waysToSee(oskar, id)).toEqual(NOTHING);
    const late = await world.act(oskar, 'approve', id);
    expect([late.status, late.body.code]).toEqual([409, 'already_decided']);
  });

  it.each([
    ['one member decides', false],
    ['all members decide', true],
  ])('is seen by the members of its group while they may decide: %s', async (_how, requireAll) => {
    const [gia, gus, rina] = [await world.person('gia'), await world.person('gus'), await world.person('rina')];
    const groupId = await world.group(gia, gus);
    const flow = await world.flow({ approvers: [{ type: 'user_group', groupId, requireAll }] });
    const { id } = await world.submit(rina, flow.id);
    expect(await waysToSee(gus, id)).toEqual(['details', 'timeline', 'assigned', 'stream']);
    await world.db.membership.deleteMany({ where: { groupId, userId: gus.id } });
    expect((await get(gus, `/access-requests/${id}`)).status).toBe(404);
  });

  it('is not seen by the members of its group once one has decided', async () => {
    const [gia, gus, rina] = [await world.person('gia'), await world.person('gus'), await world.person('rina')];
    const groupId = await world.group(gia, gus);
    const { id } = await world.submit(rina, (await world.flow({ approvers: [{ type: 'user_group', groupId, requireAll: false }] })).id);
    await world.act(gia, 'deny', id, { reason: 'no' }).expect(200);
    expect(await waysToSee(gia, id)).toEqual(['details', 'timeline', 'decided', 'stream']);
    expect(await waysToSee(gus, id)).toEqual(NOTHING);
  });

  it('is not seen by a former manager', async () => {
    const [mia, max] = [await world.person('mia'), await world.person('max')];
    const rina = await world.person('rina', { managerId: mia.id });
    const { id } = await world.submit(rina, (await world.flow({ approvers: [{ type: 'manager' }] })).id);
    await world.db.user.update({ where: { id: rina.id }, data: { managerId: max.id } });
    expect((await get(mia, `/access-requests/${id}`)).status).toBe(404);
  });

  it('tells those who were asked that it is over, and nothing later', async () => {
    const [olga, oskar, rina] = [await world.person('olga'), await world.person('oskar'), await world.person('rina')];
    const { id } = await world.submit(rina, (await world.flow({ requirement: 'any', approvers: await owners(olga, oskar) })).id);
    await world.act(olga, 'approve', id).expect(200);
    expect(await viewersAmong(world.db, [id], [oskar.id])).toEqual([oskar.id]);
    await world.db.accessRequest.update({ where: { id }, data: { decidedAt: new Date(Date.now() - 16_000) } });
    expect(await viewersAmong(world.db, [id], [oskar.id])).toEqual([]);
  });
});

describe('a requester who may not see progress', () => {
  it('cannot count approvals: not in the timeline, not by its change, not on the stream', async () => {
    await world.call({ as: world.admin, method: 'patch', path: '/settings', body: { exposeApprovalProgress: false } }).expect(200);
    const members = await Promise.all(['gia', 'gus', 'gerd'].map((name) => world.person(name)));
    const rina = await world.person('rina');
    const groupId = await world.group(...members);
    const { id } = await world.submit(rina, (await world.flow({ approvers: [{ type: 'user_group', groupId, requireAll: true }] })).id);
    const told = async () => {
      const [{ body: request }, { body: timeline }, { body: list }] = await Promise.all([
        get(rina, `/access-requests/${id}`),
        get(rina, `/access-requests/${id}/events?limit=1`),
        get(rina, '/access-requests'),
      ]);
      return JSON.stringify([request, timeline, list]);
    };
    const before = await told();
    for (const one of members.slice(0, 2)) {
      await world.act(one, 'approve', id).expect(200);
      expect(await told()).toBe(before);
      expect(await viewersAmong(world.db, [id], [rina.id])).toEqual([]);
    }
    const [first = rina, , last = rina] = members;
    await world.act(first, 'retract', id).expect(200);
    expect(await told()).toBe(before);
    await world.act(first, 'approve', id).expect(200);
    expect(await told()).toBe(before);
    await world.act(last, 'approve', id).expect(200);
    expect(await viewersAmong(world.db, [id], [rina.id])).toEqual([rina.id]);
    const { body } = await get(rina, `/access-requests/${id}/events`);
    expect(body.items.map((one: { sequence: number; type: string }) => [one.sequence, one.type])).toEqual([
      [1, 'request.submitted'],
      [2, 'request.step_approved'],
      [3, 'request.approved'],
      [4, 'request.active'],
    ]);
    const { body: second } = await get(rina, `/access-requests/${id}/events?limit=2`);
    const { body: rest } = await get(rina, `/access-requests/${id}/events?cursor=${encodeURIComponent(second.nextCursor)}`);
    expect(rest.items.map((one: { sequence: number }) => one.sequence)).toEqual([3, 4]);
  });
});
