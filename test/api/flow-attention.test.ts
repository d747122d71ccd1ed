import { randomUUID } from 'node:crypto';
import { startApi } from '../support/http/api.js';
import { aGroup, aPerson, type Person } from '../support/database/directory-rows.js';
import { deviceBody, resourceBody } from '../support/builders/flow-body.js';

let api: Awaited<ReturnType<typeof startApi>>;
let ada: Person;

beforeAll(async () => {
  api = await startApi();
  ada = await aPerson(api.db, 'Ada', { role: 'admin' });
});
afterAll(() => api.stop());

type Flow = { id: string; visibleToGroupIds: string[]; needsAttention: { code: string; message: string }[] };

const group = (name: string = randomUUID()) => aGroup(api.db, name);
const create = async (body: object): Promise<Flow> => (await api.call({ as: ada, method: 'post', path: '/approval-flows', body })).body;
const read = async (path: string) => (await api.call({ as: ada, method: 'get', path: `/approval-flows${path}` })).body;
const codesOf = async ({ id }: Flow) => (await read(`/${id}`)).needsAttention.map((one: { code: string }) => one.code);
const remove = (path: string) => api.call({ as: ada, method: 'delete', path });

async function flowWith(...approvers: object[]): Promise<Flow> {
  const approval = { type: 'manual', requirement: 'all', approvers };
  return create(resourceBody({ visible: await group(), granted: await group() }, { approval }));
}

describe('a flow needs attention', () => {
  it('when the group that it grants was deleted', async () => {
    const granted = await group();
    const flow = await create(resourceBody({ visible: await group(), granted }));
    await remove(`/groups/${granted}`);
    expect(await codesOf(flow)).toEqual(['grant_group_missing']);
  });

  it('when nobody sees it any more; until then a deleted group just drops out', async () => {
    const [one, two] = [await group(), await group()];
    const flow = await create(deviceBody({ visible: one }, { visibleToGroupIds: [one, two] }));
    await remove(`/groups/${one}`);
    expect(await read(`/${flow.id}`)).toMatchObject({ visibleToGroupIds: [two], needsAttention: [] });
    await remove(`/groups/${two}`);
    expect(await read(`/${flow.id}`)).toMatchObject({ visibleToGroupIds: [], needsAttention: [{ code: 'no_visibility_group' }] });
  });

  it('while an owner is not active', async () => {
    const olga = await aPerson(api.db, 'Olga');
    const flow = await flowWith({ type: 'resource_owner', userId: olga.id });
    const setActive = (active: boolean) => api.call({ as: ada, method: 'patch', path: `/users/${olga.id}`, body: { active } });
    await setActive(false);
    expect((await read(`/${flow.id}`)).needsAttention).toEqual([{ code: 'owner_inactive', message: 'The approver Olga is not active.' }]);
    await setActive(true);
    expect(await codesOf(flow)).toEqual([]);
  });

  it('when an owner or a group of approvers was deleted, once for each', async () => {
    const [oto, gone, kept] = [await aPerson(api.db, 'Oto'), await group('Leads'), await group()];
    const owner = { type: 'resource_owner', userId: oto.id };
    const flow = await flowWith(
      owner,
      { type: 'manager' },
      owner,
      { type: 'user_group', groupId: gone },
      { type: 'user_group', groupId: kept },
    );
    await remove(`/users/${oto.id}`);
    await remove(`/groups/${gone}`);
    expect((await read(`/${flow.id}`)).needsAttention).toEqual([
      { code: 'owner_missing', message: 'The approver Oto was deleted.' },
      { code: 'approver_group_missing', message: 'The approver group Leads was deleted.' },
    ]);
  });

  it('and is found by that', async () => {
    const ids = async (filter: string) => (await read(`?limit=100&${filter}`)).items.map((one: Flow) => one.id);
    const all = (await read('?limit=100')).items as Flow[];
    expect(await ids('needsAttention=true')).toEqual(all.filter((one) => one.needsAttention.length > 0).map((one) => one.id));
    expect(await ids('needsAttention=false')).toEqual(all.filter((one) => one.needsAttention.length === 0).map((one) => one.id));
    expect(await ids('needsAttention=true')).not.toEqual([]);
  });

  it('until it is saved again', async () => {
    const granted = await group();
    const body = resourceBody({ visible: await group(), granted });
    const flow = await create(body);
    await remove(`/groups/${granted}`);
    const repaired = { ...body, grantGroupId: await group(), version: 1 };
    const answer = await api.call({ as: ada, method: 'put', path: `/approval-flows/${flow.id}`, body: repaired });
    expect(answer.body.needsAttention).toEqual([]);
  });
});
