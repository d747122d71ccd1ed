import { startWorld, type World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop());

/** A person with two grants of one automatic flow. */
async function twice() {
  const [rina, flow] = [await world.person('rina'), await world.flow({ automatic: true })];
  const [first, second] = [await world.submit(rina, flow.id), await world.submit(rina, flow.id)];
  return { rina, flow, first, second };
}
const submit = (who: Awaited<ReturnType<World['person']>>, flowId: string) =>
  world.call({ as: who, method: 'post', path: '/access-requests', body: { flowId, duration: 'P5D' } });
const source = ({ id, grant }: { id: string; grant?: { expiresAt: string | null } | undefined }) => ({
  type: 'request',
  requestId: id,
  expiresAt: grant?.expiresAt,
});

describe('two grants of one flow', () => {
  it('are the most that are in force for one person', async () => {
    const { rina, flow, first } = await twice();
    const { status, body } = await submit(rina, flow.id);
    expect([status, body.code]).toEqual([409, 'duplicate_request']);
    const { data } = await world.as(rina).GET('/api/v1/catalog');
    expect(data?.items.find((one) => one.flowId === flow.id)?.blocked).toBe('already_has_access');
    await world.act(rina, 'end', first.id).expect(200);
    expect((await submit(rina, flow.id)).status).toBe(201);
  });

  it('stay two when many ask at once', async () => {
    const [rina, flow] = [await world.person('rina'), await world.flow({ automatic: true })];
    const answers = await Promise.all(Array.from({ length: 8 }, () => submit(rina, flow.id)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(2);
    expect(answers.filter(({ body }) => body.code === 'duplicate_request')).toHaveLength(6);
    expect(await world.db.membership.count({ where: { groupId: flow.grantGroupId, userId: rina.id } })).toBe(2);
  });
});

describe('a person who gives up access', () => {
  it('is told which other request keeps them in the group', async () => {
    const { rina, flow, first, second } = await twice();
    expect((await world.act(rina, 'end', first.id)).body.stillMember).toEqual([source(second)]);
    expect(await world.isMember(flow.grantGroupId, rina.id)).toBe(true);
    expect((await world.read(rina, second.id)).stillMember).toBeNull();
    expect((await world.act(rina, 'end', second.id)).body.stillMember).toBeNull();
    expect(await world.isMember(flow.grantGroupId, rina.id)).toBe(false);
  });

  it('is told of direct membership, as the administrator who revokes is', async () => {
    const { rina, flow, first, second } = await twice();
    await world.db.membership.create({ data: { groupId: flow.grantGroupId, userId: rina.id } });
    expect((await world.act(world.admin, 'revoke', first.id)).body.stillMember).toEqual([source(second), { type: 'direct' }]);
    expect((await world.read(rina, second.id)).stillMember).toEqual([{ type: 'direct' }]);
  });

  it('is not told of access that has ended', async () => {
    const { rina, first, second } = await twice();
    await world.db.membership.update({ where: { requestId: second.id }, data: { expiresAt: new Date(Date.now() - 1_000) } });
    expect((await world.act(rina, 'end', first.id)).body.stillMember).toBeNull();
  });
});

it('an approver is not told what else the requester has', async () => {
  const [rina, omar] = [await world.person('rina'), await world.person('omar')];
  const flow = await world.flow({ approvers: [{ type: 'resource_owner', userId: omar.id }] });
  const { id } = await world.submit(rina, flow.id);
  expect(await world.read(rina, id)).not.toHaveProperty('stillMember');
  const { body } = await world.act(omar, 'approve', id).expect(200);
  expect(body).not.toHaveProperty('stillMember');
});
