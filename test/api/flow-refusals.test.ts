import { randomUUID } from 'node:crypto';
import { startApi } from '../support/http/api.js';
import { auditCount } from '../support/database/audit-count.js';
import { refusal } from '../support/http/refusal.js';
import { aGroup, aPerson, type Person } from '../support/database/directory-rows.js';
import { deviceBody, resourceBody } from '../support/builders/flow-body.js';

let api: Awaited<ReturnType<typeof startApi>>;
let ada: Person;
let groups: { visible: string; granted: string };

beforeAll(async () => {
  api = await startApi();
  ada = await aPerson(api.db, 'Ada', { role: 'admin' });
  groups = { visible: await aGroup(api.db, 'visible'), granted: await aGroup(api.db, 'granted') };
});
afterAll(() => api.stop());

const create = (body: unknown) => api.call({ as: ada, method: 'post', path: '/approval-flows', body });

/** Refused with exactly these paths, and nothing written. */
async function expectRefused(body: unknown, paths: readonly string[]) {
  const before = await auditCount(api.db);
  expect(refusal(await create(body))).toEqual({ status: 400, code: 'validation_failed', paths: [...paths].sort() });
  expect(await auditCount(api.db)).toBe(before);
}

const nobody = randomUUID();
const manual = (...approvers: unknown[]) => ({ approval: { type: 'manual', requirement: 'all', approvers } });
const administrator = { type: 'administrator' };
const timed = (...durations: unknown[]) => ({ timedAccess: { mode: 'choice', durations } });
const toChannels = { slack: { delivery: 'channels', channelIds: ['C0123'] } };

describe('a flow for a resource is refused', () => {
  it.each<[string, object, string[]]>([
    ['without a name', { name: ' ' }, ['name']],
    ['with too long a name', { name: 'n'.repeat(101) }, ['name']],
    ['with too long a description', { description: 'n'.repeat(2_001) }, ['description']],
    ['with NUL or lone surrogates', { name: 'a\0', description: '\ud800' }, ['description', 'name']],
    ['seen by nobody', { visibleToGroupIds: [] }, ['visibleToGroupIds']],
    ['seen by what is no id', { visibleToGroupIds: ['all', 7] }, ['visibleToGroupIds.0', 'visibleToGroupIds.1']],
    ['without a group to grant', { grantGroupId: undefined }, ['grantGroupId']],
    ['with two groups to grant', { grantGroupId: [nobody, nobody] }, ['grantGroupId']],
    ['of another kind', { kind: 'badge' }, ['kind']],
    ['with unknown fields', { color: 'red', display: { type: 'color', color: '#112233', logo: 'x' } }, ['color', 'display.logo']],
    ['without a display', { display: undefined }, ['display']],
    ['in no colour', { display: { type: 'color', color: 'red' } }, ['display.color']],
    ['with an unknown logo', { display: { type: 'logo', logo: 'no-such-logo' } }, ['display.logo']],
    ['with a logo of the language', { display: { type: 'logo', logo: '__proto__' } }, ['display.logo']],
    ['with no mode of time', { timedAccess: {} }, ['timedAccess.mode']],
    ['without a duration', { timedAccess: { mode: 'fixed' } }, ['timedAccess.duration']],
    ['with a duration that is not to be', { timedAccess: { mode: 'none', duration: 'P1D' } }, ['timedAccess.duration']],
    ['with no duration to choose', timed(), ['timedAccess.durations']],
    [
      'with wrong durations',
      timed('P5D', 'PT0M', 'P366D', 'P1W', 'PT1S', 5),
      [1, 2, 3, 4, 5].map((n) => `timedAccess.durations.${String(n)}`),
    ],
    ['with no way of approval', { approval: { type: 'later' } }, ['approval.type']],
    ['with approvers for nothing', { approval: { type: 'automatic', approvers: [] } }, ['approval.approvers']],
    ['without approvers', manual(), ['approval.approvers']],
    ['with too many approvers', manual(...Array.from({ length: 21 }, () => ({ type: 'manager' }))), ['approval.approvers']],
    [
      'with unknown approvers',
      manual({ type: 'boss' }, { type: 'manager', userId: nobody }),
      ['approval.approvers.0.type', 'approval.approvers.1.userId'],
    ],
    [
      'with an unknown requirement',
      { approval: { type: 'manual', requirement: 'most', approvers: [administrator] } },
      ['approval.requirement'],
    ],
    ['when administrators are not alone', manual(administrator, { type: 'manager' }), ['approval.approvers']],
    ['when administrators come twice', manual(administrator, administrator), ['approval.approvers']],
    ['with channels that others read', { ...manual({ type: 'manager' }), ...toChannels }, ['slack.delivery']],
    ['with channels and nobody to ask', { approval: { type: 'automatic' }, ...toChannels }, ['slack.delivery']],
    [
      'with channels, whatever else is wrong',
      { ...manual({ type: 'manager' }), ...toChannels, name: 1, x: 1 },
      ['name', 'slack.delivery', 'x'],
    ],
    ['without channels', { slack: { delivery: 'channels', channelIds: [] } }, ['slack.channelIds']],
    ['with a channel that cannot be stored', { slack: { delivery: 'channels', channelIds: ['C\0'] } }, ['slack.channelIds.0']],
    ['with times of a device', { sessionDurations: ['PT1H'] }, ['sessionDurations']],
  ])('%s', (_what, over, paths) => expectRefused(resourceBody(groups, over), paths));

  it('when it names somebody or something that is not there, each at its place', async () => {
    const [off, gone] = [await aPerson(api.db, 'Off', { active: false }), await aGroup(api.db, 'gone')];
    await api.db.group.update({ where: { id: gone }, data: { deletedAt: new Date() } });
    const approvers = [
      { type: 'manager' },
      { type: 'resource_owner', userId: off.id },
      { type: 'resource_owner', userId: ada.id },
      { type: 'resource_owner', userId: nobody },
      { type: 'user_group', groupId: gone },
    ];
    await expectRefused(
      resourceBody(groups, {
        ...manual(...approvers),
        visibleToGroupIds: [groups.visible, gone, nobody],
        grantGroupId: gone,
        display: { type: 'logo', logo: 'no-such-logo' },
      }),
      [
        ...['display.logo', 'grantGroupId', 'visibleToGroupIds.1', 'visibleToGroupIds.2'],
        ...['1.userId', '3.userId', '4.groupId'].map((place) => `approval.approvers.${place}`),
      ],
    );
  });
});

describe('a flow for devices is refused', () => {
  it.each<[string, object, string[]]>([
    ['without durations', { sessionDurations: [] }, ['sessionDurations']],
    ['longer than a week', { sessionDurations: ['PT1H', 'P7DT1M'] }, ['sessionDurations']],
    ['with no duration', { sessionDurations: ['now'] }, ['sessionDurations.0']],
    ['with other approvers', manual2({ type: 'manager' }), ['approval.approvers.0.type']],
    ['with more approvers', manual2(administrator, administrator), ['approval.approvers']],
    ['with another requirement', { approval: { type: 'manual', requirement: 'all' } }, ['approval.requirement']],
    [
      'with what only resources have',
      { grantGroupId: nobody, display: null, slack: { delivery: 'off' }, timedAccess: { mode: 'none' } },
      ['display', 'grantGroupId', 'slack', 'timedAccess'],
    ],
  ])('%s', (_what, over, paths) => expectRefused(deviceBody(groups, over), paths));

  function manual2(...approvers: unknown[]) {
    return { approval: { type: 'manual', approvers } };
  }
});

describe('what is no flow at all', () => {
  it.each<[string, unknown, string[]]>([
    ['nothing', undefined, ['']],
    ['a list', [], ['']],
    ['an empty object', {}, ['kind']],
  ])('is refused: %s', (_what, body, paths) => expectRefused(body, paths));

  it('is refused in a query', async () => {
    const { status, body } = await api.call({
      as: ada,
      method: 'get',
      path: '/approval-flows?kind=x&enabled=maybe&groupId=1&limit=0&cursor=x&z=1',
    });
    expect({ status, paths: body.errors.map((one: { path: string }) => one.path).sort() }).toEqual({
      status: 400,
      paths: ['cursor', 'enabled', 'groupId', 'kind', 'limit', 'z'],
    });
  });
});
