import type { Shapes } from '../../../api/client/index.js';
import type { ApproverRow } from '../../../workflows/rules/flow/flow-definition.js';
import { refusal } from '../../support/http/refusal.js';
import type { Person } from '../../support/database/directory-rows.js';
import { everyPage, dataOf } from '../../support/http/every-page.js';
import { startWorld, type World } from '../../support/world.js';

let world: World;
const cast = new Map<string, Person>();
const who = (name: string): Person => cast.get(name)!;
let halfGroup: string;
let wholeGroup: string;

beforeAll(async () => {
  world = await startWorld();
  cast.set('admin', world.admin).set('adam', await world.person('adam', { role: 'admin' }));
  await world.db.membership.create({ data: { groupId: world.everyone, userId: world.admin.id } });
  for (const name of ['mia', 'olga', 'gia', 'gus', 'wes', 'wim', 'zoe']) cast.set(name, await world.person(name));
  cast.set('rina', await world.person('rina', { managerId: who('mia').id }));
  halfGroup = await world.group(who('gia'), who('gus'), who('rina'));
  wholeGroup = await world.group(who('wes'), who('wim'), who('rina'));
}, 60_000);
afterAll(() => world.stop());

type Request = Shapes['AccessRequest'];
const assignedTo = (as: Person, flowId: string) =>
  everyPage<Request>((cursor) =>
    world.as(as).GET('/api/v1/access-requests', { params: { query: { scope: 'assigned', flowId, limit: 100, ...cursor } } }),
  );

/** Who finds a request of this flow among what waits for them; it has to be who may decide it by the rules. */
async function deciders({ flowId, id }: Pick<Request, 'flowId' | 'id'>): Promise<string[]> {
  const asked = [...cast].map(async ([name, person]) => {
    const found = await assignedTo(person, flowId);
    const { data } = await world.as(person).GET('/api/v1/access-requests/{id}', { params: { path: { id } } });
    const mayDecide = data?.allowedActions.some((verb) => verb === 'approve' || verb === 'deny') ?? false;
    return { name, isListed: found.some((one) => one.id === id), mayDecide };
  });
  const people = await Promise.all(asked);
  const listed = people.filter((one) => one.isListed).map((one) => one.name);
  expect(listed).toEqual(people.filter((one) => one.mayDecide).map((one) => one.name));
  return listed;
}

const manager = (): ApproverRow => ({ type: 'manager' });
const owner = (name = 'olga'): ApproverRow => ({ type: 'resource_owner', userId: who(name).id });
const half = (): ApproverRow => ({ type: 'user_group', groupId: halfGroup, requireAll: false });
const whole = (): ApproverRow => ({ type: 'user_group', groupId: wholeGroup, requireAll: true });
const administrator = (): ApproverRow => ({ type: 'administrator' });
type Asked = { requirement?: 'any' | 'all' | 'in_order'; by?: string };
const asked = async (approvers: readonly ApproverRow[], { requirement = 'any', by = 'rina' }: Asked = {}) =>
  world.submit(who(by), (await world.flow({ requirement, approvers })).id);
const approve = (name: string, { id }: { id: string }) => world.act(who(name), 'approve', id).expect(200);

describe('what waits for somebody is what they may decide now', () => {
  it.each<[string, () => ApproverRow, string, string[]]>([
    ['of a manager', manager, 'rina', ['mia']],
    ['of an owner', owner, 'rina', ['olga']],
    ['of any member of a group but the requester', half, 'rina', ['gia', 'gus']],
    ['of every member of a group but the requester', whole, 'rina', ['wes', 'wim']],
    ['of administrators', administrator, 'rina', ['admin', 'adam']],
    ['of administrators but the requester', administrator, 'adam', ['admin']],
    ['of administrators where there is no manager', manager, 'zoe', ['admin', 'adam']],
    ['of administrators but the requester, where there is no manager', manager, 'admin', ['adam']],
    ['of administrators where the owner would be the requester', owner, 'olga', ['admin', 'adam']],
  ])('%s', async (_what, row, by, names) => {
    expect(await deciders(await asked([row()], { by }))).toEqual(names);
  });

  it('and nobody’s before their turn in the order, or after it', async () => {
    const request = await asked([owner(), half(), whole(), manager()], { requirement: 'in_order' });
    for (const [by, names] of [
      ['olga', ['olga']],
      ['gus', ['gia', 'gus']],
      ['wim', ['wes', 'wim']],
      ['wes', ['wes']],
      ['mia', ['mia']],
    ] as const) {
      expect(await deciders(request)).toEqual(names);
      await approve(by, request);
    }
    expect(await deciders(request)).toEqual([]);
  });

  it('in every order where there is none, until one has decided', async () => {
    const request = await asked([owner(), manager(), whole()], { requirement: 'all' });
    expect(await deciders(request)).toEqual(['mia', 'olga', 'wes', 'wim']);
    await approve('wes', request);
    await approve('mia', request);
    expect(await deciders(request)).toEqual(['olga', 'wim']);
  });

  it('once for who has two steps', async () => {
    const request = await asked([owner('gia'), half(), manager()], { requirement: 'all' });
    expect(await assignedTo(who('gia'), request.flowId)).toHaveLength(1);
    await approve('gia', request);
    expect(await deciders(request)).toEqual(['mia']);
  });

  it('no longer once anybody has decided where one is enough', async () => {
    const request = await asked([owner(), manager()]);
    expect(await deciders(request)).toEqual(['mia', 'olga']);
    await approve('mia', request);
    expect(await deciders(request)).toEqual([]);
  });

  it('the members of now, not of a former member who sees it as an administrator', async () => {
    const [ned, request] = [await world.person('ned'), await asked([half()])];
    cast.set('ned', ned);
    const { id: requestId } = await asked([administrator()], { by: 'zoe' });
    await world.db.membership.createMany({
      data: [
        { groupId: halfGroup, userId: ned.id },
        { groupId: halfGroup, userId: who('adam').id, requestId, expiresAt: new Date(Date.now() - 1_000) },
      ],
    });
    expect(await deciders(request)).toEqual(['gia', 'gus', 'ned']);
    await world.db.membership.deleteMany({ where: { groupId: halfGroup, userId: { in: [ned.id, who('adam').id] } } });
    expect(await deciders(request)).toEqual(['gia', 'gus']);
  });

  it('not of who has left a group that has to approve as a whole, even before the request has heard of it', async () => {
    const groupId = await world.group(who('wes'), who('wim'));
    const request = await asked([{ type: 'user_group', groupId, requireAll: true }]);
    await world.db.membership.deleteMany({ where: { groupId, userId: who('wim').id } });
    expect(await deciders(request)).toEqual(['wes']);
  });

  it('an administrator’s to deny when an approver has changed', async () => {
    const tom = await world.person('tom', { managerId: who('mia').id });
    const request = await world.submit(tom, (await world.flow({ approvers: [manager()] })).id);
    await world.db.user.update({ where: { id: tom.id }, data: { managerId: who('olga').id } });
    await world.act(who('mia'), 'approve', request.id).expect(409);
    expect((await world.read(world.admin, request.id)).status).toBe('error');
    expect(await deciders(request)).toEqual(['admin', 'adam']);
  });

  it.each(['approve', 'deny', 'cancel'])('nobody’s after an administrator’s %s', async (verb) => {
    const request = await asked([administrator()]);
    await world.act(world.admin, verb, request.id, verb === 'approve' ? {} : { reason: 'so' }).expect(200);
    expect(await deciders(request)).toEqual([]);
  });
});

describe('a request', () => {
  const seenBy = async (person: Person, { id, flowId }: Request) => {
    const paths = [`/access-requests/${id}`, `/access-requests/${id}/events`];
    const answers = await Promise.all(paths.map((path) => world.call({ as: person, method: 'get', path })));
    expect(new Set(answers.map((one) => one.status)).size).toBe(1);
    if (answers[0]?.status === 200) return true;
    for (const answer of answers) expect(refusal(answer)).toEqual({ status: 404, code: 'not_found' });
    expect(await assignedTo(person, flowId)).toEqual([]);
    return false;
  };
  const viewers = async (request: Request) => {
    const names: string[] = [];
    for (const [name, person] of cast) if (await seenBy(person, request)) names.push(name);
    return names;
  };

  it('is seen by its requester, its approvers and administrators, and by nobody else', async () => {
    const request = await asked([owner(), half(), whole(), manager()], { requirement: 'in_order' });
    expect((await viewers(request)).sort()).toEqual(['adam', 'admin', 'gia', 'gus', 'mia', 'olga', 'rina', 'wes', 'wim']);
  });

  it.each<[string, (person: Person) => Promise<ApproverRow>, (person: Person) => Promise<unknown>]>([
    [
      'an administrator no longer',
      async ({ id }) => {
        await world.db.user.update({ where: { id }, data: { role: 'admin' } });
        return administrator();
      },
      ({ id }) => world.db.user.update({ where: { id }, data: { role: 'user' } }),
    ],
    [
      'in the group no longer',
      async ({ id }) => {
        await world.db.membership.create({ data: { groupId: halfGroup, userId: id } });
        return half();
      },
      ({ id }) => world.db.membership.deleteMany({ where: { groupId: halfGroup, userId: id } }),
    ],
    [
      'the manager no longer',
      async ({ id }) => {
        await world.db.user.update({ where: { id: who('zoe').id }, data: { managerId: id } });
        return manager();
      },
      () => world.db.user.update({ where: { id: who('zoe').id }, data: { managerId: null } }),
    ],
  ])('is still seen by who has decided it and is %s', async (_what, become, leave) => {
    const past = await world.person('past');
    const request = await asked([await become(past)], { by: 'zoe' });
    await world.act(past, 'approve', request.id).expect(200);
    await leave(past);
    expect(await seenBy(past, request)).toBe(true);
    const { items } = dataOf(await world.as(past).GET('/api/v1/access-requests', { params: { query: { scope: 'decided' } } }));
    expect(items.map((one) => [one.id, one.allowedActions])).toEqual([[request.id, []]]);
  });

  it('is not seen any more by an approver who was replaced before deciding', async () => {
    const tom = await world.person('tom', { managerId: who('mia').id });
    const request = await world.submit(tom, (await world.flow({ approvers: [manager()] })).id);
    await world.db.user.update({ where: { id: tom.id }, data: { managerId: who('olga').id } });
    expect([await seenBy(who('mia'), request), await seenBy(who('olga'), request)]).toEqual([false, false]);
  });

  it.each(['', '/events'])('that is not there is like one that is not seen: %s', async (rest) => {
    const path = '/access-requests/00000000-0000-4000-8000-000000000000';
    expect(refusal(await world.call({ as: world.admin, method: 'get', path: path + rest }))).toEqual({ status: 404, code: 'not_found' });
    expect(refusal(await world.call({ as: world.admin, method: 'get', path: `/access-requests/x${rest}` })).paths).toEqual(['id']);
  });
});

describe('the timeline of a request', () => {
  const timeline = (as: Person, id: string, limit: number) =>
    everyPage((cursor) =>
      world.as(as).GET('/api/v1/access-requests/{id}/events', { params: { path: { id }, query: { limit, ...cursor } } }),
    );

  it('counts from 1 without gaps, oldest first, whatever was refused in between, page by page', async () => {
    const request = await asked([owner(), whole(), manager()], { requirement: 'in_order' });
    for (const by of ['olga', 'wim', 'wes', 'mia']) {
      await world.act(who('rina'), 'approve', request.id).expect(403);
      await world.act(who('zoe'), 'approve', request.id).expect(404);
      await approve(by, request);
    }
    await world.act(who('rina'), 'end', request.id).expect(200);
    for (const limit of [1, 2, 3, 7, 100]) {
      const events = await timeline(who('rina'), request.id, limit);
      expect(events.map((event) => [event.sequence, event.type])).toEqual([
        [1, 'request.submitted'],
        [2, 'request.step_approved'],
        [3, 'request.step_approved'],
        [4, 'request.step_approved'],
        [5, 'request.step_approved'],
        [6, 'request.approved'],
        [7, 'request.active'],
        [8, 'request.ended'],
      ]);
      expect(events.map((event) => event.at)).toEqual(events.map((event) => event.at).sort());
    }
  });

  it.each(['requests:-createdAt', 'audit'])('does not go on from the list %s', async (list) => {
    const { id } = await asked([administrator()]);
    const cursor = btoa(JSON.stringify([list, '2026-01-01T00:00:00Z', '1']));
    const answer = await world.call({ as: world.admin, method: 'get', path: `/access-requests/${id}/events?limit=0&cursor=${cursor}` });
    expect(refusal(answer)).toEqual({ status: 400, code: 'validation_failed', paths: ['cursor', 'limit'] });
  });
});
