import type { ApproverRow } from '../../../workflows/rules/flow/flow-definition.js';
import { REQUIREMENTS } from '../../../workflows/rules/request/state.js';
import type { Person } from '../../support/database/directory-rows.js';
import { startWorld, type World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop());

type Cast = { row: ApproverRow; deciders: Person[]; requesterFields?: { managerId?: string; role?: string } };

/** Each approver type with those who fill its step, in the order in which they decide. */
const TYPES: Record<string, () => Promise<Cast>> = {
  administrator: async () => ({ row: { type: 'administrator' }, deciders: [world.admin] }),
  manager: async () => {
    const manager = await world.person('manager');
    return { row: { type: 'manager' }, deciders: [manager], requesterFields: { managerId: manager.id } };
  },
  resource_owner: async () => {
    const owner = await world.person('owner');
    return { row: { type: 'resource_owner', userId: owner.id }, deciders: [owner] };
  },
  'user_group of one': async () => {
    const [one, other] = [await world.person('one'), await world.person('other')];
    return { row: { type: 'user_group', groupId: await world.group(one, other), requireAll: false }, deciders: [one] };
  },
  'user_group of all': async () => {
    const [one, other] = [await world.person('one'), await world.person('other')];
    return { row: { type: 'user_group', groupId: await world.group(one, other), requireAll: true }, deciders: [one, other] };
  },
};

const CASES = REQUIREMENTS.flatMap((requirement) => Object.keys(TYPES).map((type) => ({ requirement, type })));

describe.each(CASES)('$requirement, $type', ({ requirement, type }) => {
  /** A pending request whose first step is of this type; where more than one step can be, another owner is the second. */
  const pending = async () => {
    const make = TYPES[type];
    if (!make) throw new Error(type);
    const { row, deciders, requesterFields = {} } = await make();
    const last = await world.person('last');
    const isAlone = row.type === 'administrator';
    const approvers: ApproverRow[] = isAlone ? [row] : [row, { type: 'resource_owner', userId: last.id }];
    const flow = await world.flow({ requirement, approvers });
    const rina = await world.person('rina', requesterFields);
    const { id } = await world.submit(rina, flow.id);
    const needed = isAlone || requirement === 'any' ? deciders : [...deciders, last];
    const [first = last] = deciders;
    return { id, rina, flow, needed, first, last, isAlone };
  };
  const coded = async (answer: ReturnType<World['act']>) => {
    const { status, body } = await answer;
    return [status, body.code ?? body.status];
  };

  it('is granted when all who are needed approve, and not before', async () => {
    const { id, rina, flow, needed } = await pending();
    for (const one of needed) {
      expect(await world.isMember(flow.grantGroupId, rina.id)).toBe(false);
      expect(await coded(world.act(one, 'approve', id))).toEqual([200, one === needed.at(-1) ? 'active' : 'pending']);
    }
    expect(await world.isMember(flow.grantGroupId, rina.id)).toBe(true);
  });

  it('ends with one denial', async () => {
    const { id, first, rina, flow } = await pending();
    expect(await coded(world.act(first, 'deny', id, { reason: 'not now' }))).toEqual([200, 'denied']);
    expect((await world.read(rina, id)).reason).toEqual({ code: 'denied', message: 'not now' });
    expect(await world.isMember(flow.grantGroupId, rina.id)).toBe(false);
  });

  it('is never decided by the requester', async () => {
    const { id, rina } = await pending();
    expect(await coded(world.act(rina, 'approve', id))).toEqual([403, 'self_approval']);
    expect(await coded(world.act(rina, 'deny', id, { reason: 'x' }))).toEqual([403, 'self_approval']);
  });

  it('is not there for a stranger, and the audit log knows of the attempt', async () => {
    const { id } = await pending();
    const zoe = await world.person('zoe');
    expect(await coded(world.act(zoe, 'approve', id))).toEqual([404, 'not_found']);
    expect(await coded(world.act(zoe, 'deny', id, { reason: 'x' }))).toEqual([404, 'not_found']);
    const log = await world.call({ as: world.admin, method: 'get', path: `/audit-events?requestId=${id}&type=request.decision_refused` });
    expect(log.body.items.map((one: { data: unknown }) => one.data)).toEqual([
      { verb: 'deny', code: 'not_found', reason: 'x' },
      { verb: 'approve', code: 'not_found' },
    ]);
  });

  it('takes one decision of a person', async () => {
    const { id, first, needed } = await pending();
    await world.act(first, 'approve', id).expect(200);
    const again = needed.length === 1 ? [409, 'already_decided'] : [403, 'step_not_active'];
    expect(await coded(world.act(first, 'approve', id))).toEqual(again);
  });

  it('is decided once', async () => {
    const { id, first, last, isAlone } = await pending();
    await world.act(first, 'deny', id, { reason: 'no' }).expect(200);
    for (const late of isAlone ? [first] : [first, last]) {
      const { status, body } = await world.act(late, 'approve', id);
      expect([status, body.code, body.request.status]).toEqual([409, 'already_decided', 'denied']);
    }
  });

  it('lets a second step act early only where no order is asked for', async () => {
    const { id, last, isAlone } = await pending();
    if (isAlone) return;
    const expected = { any: [200, 'active'], all: [200, 'pending'], in_order: [403, 'step_not_active'] }[requirement];
    expect(await coded(world.act(last, 'approve', id))).toEqual(expected);
  });
});
