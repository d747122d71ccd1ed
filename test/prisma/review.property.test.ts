import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { allowedActions } from '../../api/routes/requests/allowed-actions.js';
import { requestDetails } from '../../prisma/views/requests/request-details.js';
import { requestPage } from '../../prisma/views/requests/request-page.js';
import { type Command, isVerb } from '../../workflows/rules/request/commands.js';
import { turnsOf } from '../../workflows/rules/flow/is-eligible.js';
import type { Facts } from '../../workflows/rules/request/facts.js';
import type { ApproverRow } from '../../workflows/rules/flow/flow-definition.js';
import { whatIsDue } from '../../workflows/rules/what-is-due.js';
import { REQUIREMENTS, type RequestState, type Step } from '../../workflows/rules/request/state.js';
import { type ActivityWorld, startActivityWorld } from '../activities/activity-world.js';
import { atFirst, CAST, DIRECTORY_CHANGES, factsOf, happenTo, partsOf, ROWS } from '../workflows/rules/people.js';
import { castInDatabase } from './directory.js';

let office: ActivityWorld;
let cast: Awaited<ReturnType<typeof castInDatabase>>;
beforeAll(async () => {
  office = await startActivityWorld();
  cast = await castInDatabase(office);
}, 60_000);
afterAll(() => office.stop());

/** Some people change at once, then somebody acts, or everybody. */
type Happening = { upheavals: readonly string[]; verb: Command['verb'] | null; actor: string };
type World = {
  rows: ApproverRow[];
  requirement: (typeof REQUIREMENTS)[number];
  isOutside: boolean;
  isRinaAdmin: boolean;
  isRinaMember: boolean;
  endsWithEligibility: boolean;
  begin: string[];
  happenings: Happening[];
};

const CHANGES = Object.keys(DIRECTORY_CHANGES);
/** Changes that matter only together: nobody is left. */
const STORMS = [
  ['kim leaves the group', 'tom leaves the group'],
  ['kim is off and on', 'tom leaves the group'],
  ['ada loses the administrator role', 'bob loses the administrator role'],
];

const aHappening: fc.Arbitrary<Happening> = fc.record({
  upheavals: fc.oneof(
    { weight: 2, arbitrary: fc.constant<string[]>([]) },
    { weight: 4, arbitrary: fc.constantFrom(...CHANGES.map((one) => [one])) },
    { weight: 3, arbitrary: fc.constantFrom(...STORMS) },
  ),
  verb: fc.option(fc.constantFrom<Command['verb'][]>('approve', 'approve', 'approve', 'review', 'grantFailed', 'deny'), { freq: 4 }),
  actor: fc.constantFrom(...CAST, 'everybody', 'everybody', 'everybody', 'everybody'),
});
const aWorld: fc.Arbitrary<World> = fc.record({
  rows: fc.array(fc.constantFrom(...ROWS), { minLength: 1, maxLength: 3 }),
  requirement: fc.constantFrom(...REQUIREMENTS),
  isOutside: fc.boolean(),
  isRinaAdmin: fc.boolean(),
  isRinaMember: fc.boolean(),
  endsWithEligibility: fc.boolean(),
  begin: fc.oneof(
    { weight: 3, arbitrary: fc.constant<string[]>([]) },
    {
      weight: 1,
      arbitrary: fc.subarray(
        CHANGES.filter((one) => !/rina|flow|the group is/.test(one)),
        { maxLength: 4 },
      ),
    },
  ),
  happenings: fc.array(aHappening, { minLength: 1, maxLength: 4 }),
});

const seen = { due: new Set<string>(), statuses: new Set<string>(), assigned: 0, notAssigned: 0 };

/** What the database says of a request, and what the rules say of the same people. */
type Life = Parameters<typeof factsOf>[2] & { id: string; flowId: string; resolved: Map<number, { version: number; at: number }> };

async function begin({ rows, requirement, isRinaAdmin, isRinaMember, endsWithEligibility, ...world }: World): Promise<Life | undefined> {
  const people = atFirst({ isRinaAdmin, isRinaMember });
  for (const name of world.begin) for (const part of partsOf(name)) happenTo(people, part);
  await cast.write(people);
  const flowId = await office.flow({ approvers: rows.map(cast.rowOf), requirement, endWithEligibility: endsWithEligibility });
  const terms = { requesterId: cast.idOf('rina'), flowId, justification: 'because', duration: null, deviceId: null } as const;
  const id = randomUUID();
  const { openRequest } = activities(world);
  const { refused } = await openRequest({ requestId: id, terms: { ...terms, channel: 'api', fingerprint: '' } });
  if (refused) return undefined;
  const resolved: Life['resolved'] = new Map();
  await noteResolved({ id, people, resolved });
  const resolvedAt = ({ order }: Step) => resolved.get(order)?.at ?? 0;
  return { id, flowId, rows, people, endsWithEligibility, resolved, resolvedAt };
}

const outside = { grant: () => Promise.resolve(), revoke: () => Promise.resolve() };
const activities = ({ isOutside }: Pick<World, 'isOutside'>) => office.activitiesOver(isOutside ? { directory: outside } : {});

async function happen(life: Life, { upheavals, verb, actor }: Happening, world: World): Promise<string[]> {
  for (const part of upheavals.flatMap(partsOf)) {
    happenTo(life.people, part);
    await write(life);
  }
  const differences = await differencesIn(life);
  if (verb === null) return differences;
  for (const name of actor === 'everybody' ? CAST : [actor]) {
    const actorId = isVerb(verb) ? cast.idOf(name) : 'system';
    await activities(world).applyCommand(life.id, { verb, actorId, id: randomUUID(), ...(verb === 'deny' && { reason: 'no' }) });
  }
  await noteResolved(life);
  return [...differences, ...(await differencesIn(life))];
}

/** The versions of the database are numbers of its own: what counts is when each of them was written. */
async function noteResolved({ id, people, resolved }: Pick<Life, 'id' | 'people' | 'resolved'>): Promise<void> {
  for (const { order, version } of (await office.requests.find(id))?.steps ?? [])
    if (resolved.get(order)?.version !== version) resolved.set(order, { version, at: people.past.tick });
}

async function write({ id, flowId, people }: Life): Promise<void> {
  await cast.write(people);
  await office.db.approvalFlow.updateMany({
    where: { id: flowId },
    data: { cancelBelow: people.flowGone ? 2 : 0, cancelCode: people.flowGone },
  });
  const grantGroupId = (await office.row(id)).grantGroupId ?? '';
  await office.db.group.updateMany({ where: { id: grantGroupId }, data: { deletedAt: people.groupGone ? new Date() : null } });
}

const differencesIn = async (life: Life): Promise<string[]> => [...(await differencesInReview(life)), ...(await differencesInTurns(life))];

async function differencesInReview({ id, ...directory }: Life): Promise<string[]> {
  const { request, facts } = await readWithFacts(id);
  const ours = factsOf('ada', request, directory);
  const due = whatIsDue(
    request,
    { verb: 'review', actorId: 'system' },
    { facts: ours, now: 0, directory: 'own', decisionsBySignal: false },
  );
  const [row] = await office.db.$queryRaw<{ due: boolean | null }[]>`SELECT needs_review(${id}::uuid) AS due`;
  seen.statuses.add(request.status);
  if (due) seen.due.add(due.events[0]?.type ?? 'nothing');
  const isWaiting = ['pending', 'missing_data'].includes(request.status);
  const differs = {
    needs_review: row?.due === true ? due === undefined : due !== undefined,
    lost: !alike(lostIn(facts), lostIn(ours)),
    found: isWaiting && !alike(foundIn(facts), foundIn(ours)),
  };
  return Object.entries(differs).flatMap(([what, isSo]) => (isSo ? [`${what} differs: ${told({ request, facts, ours, due })}`] : []));
}

const told = (value: object): string => JSON.stringify(value, null, 1);
const alike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const lostIn = ({ lost }: Facts) => lost.map(({ order, userId }) => `${order} ${userId ?? 'nobody left'}`).sort();
const foundIn = ({ found }: Facts) =>
  found
    .map(({ order, candidates: { approverIds, includesRequester } }) => `${order} ${[...approverIds].sort().join()} ${includesRequester}`)
    .sort();

async function readWithFacts(id: string): Promise<{ request: RequestState; facts: Facts }> {
  let found: { request: RequestState; facts: Facts } | undefined;
  await office.requests.locked(id, { verb: 'review', actorId: cast.idOf('ada'), id: randomUUID() }, (row) => {
    found = row;
    return { answer: {} };
  });
  if (!found) throw new Error('The request is gone.');
  return cast.named({ request: found.request, facts: found.facts });
}

/** For whom a request is in the list of what waits for them, and for whom it waits by the rules. */
async function differencesInTurns({ id, flowId, ...directory }: Life): Promise<string[]> {
  const { people } = directory;
  const request = cast.named((await office.requests.find(id))!);
  const differenceFor = async (name: string): Promise<string[]> => {
    const viewer = { id: cast.idOf(name), admin: people.admins.has(name) };
    const page = await requestPage(office.db, viewer, { scope: 'assigned', flowId, sort: '-createdAt', limit: 5 });
    const [details] = await requestDetails(office.db, [id], viewer);
    const allowed = details ? allowedActions(details, { id: viewer.id, now: 0 }) : [];
    const facts = factsOf(name, request, directory);
    const isAssigned = page.some((one) => one.id === id);
    seen[isAssigned ? 'assigned' : 'notAssigned'] += 1;
    const expected = mayDecide(request, name, facts);
    const mayApprove = expected && request.status !== 'error';
    const isAlike = isAssigned === expected && allowed.includes('deny') === expected && allowed.includes('approve') === mayApprove;
    return isAlike ? [] : [`${name} is ${isAssigned ? '' : 'not '}assigned, may ${allowed.join()}: ${told({ request, facts })}`];
  };
  return (await Promise.all(CAST.filter((one) => people.active.has(one)).map(differenceFor))).flat();
}

/** By the rules: it is their turn, or they stand in as administrators. */
function mayDecide(request: RequestState, name: string, facts: Facts): boolean {
  if (name === 'rina') return false;
  if (request.status === 'pending') return turnsOf(request, name, facts).length > 0;
  return facts.actor.admin && ['missing_data', 'error'].includes(request.status);
}

const plain = {
  requirement: 'all',
  isOutside: false,
  isRinaAdmin: false,
  isRinaMember: false,
  endsWithEligibility: false,
  begin: [],
} as const;
const omar: ApproverRow = { type: 'resource_owner', userId: 'omar' };
const one = (upheavals: readonly string[], verb: Happening['verb'] = null): Happening => ({ upheavals, verb, actor: 'everybody' });
const all: ApproverRow = { type: 'user_group', groupId: 'g9', requireAll: true };
const any: ApproverRow = { type: 'user_group', groupId: 'g9', requireAll: false };
/** What chance may leave out. */
const EXAMPLES: World[] = [
  { rows: [omar], happenings: [one([], 'approve'), one(['the flow is disabled']), one(['rina is deactivated'])] },
  { rows: [omar, { type: 'resource_owner', userId: 'nobody' } as const], happenings: [one([]), one(['the unknown user becomes active'])] },
  { rows: [omar], happenings: [one(['the group is deleted'])] },
  { rows: [any], happenings: [one(['kim is off and on', 'tom leaves the group', 'kim leaves the group'])], isRinaMember: true },
  { rows: [all], happenings: [one(['zoe joins the group']), one(['kim leaves the group'])] },
  {
    rows: [{ type: 'administrator' } as const],
    happenings: [one(['ada loses the administrator role', 'bob loses the administrator role'])],
    isRinaAdmin: true,
  },
].map((over) => ({ ...plain, begin: [], ...over }));

describe('whatever changes in the directory', () => {
  it('the database finds the requests in which something is due, and those that wait for somebody, as the rules do', async () => {
    await fc.assert(
      fc.asyncProperty(aWorld, async (world) => {
        const life = await begin(world);
        for (const happening of life ? world.happenings : []) expect(await happen(life!, happening, world)).toEqual([]);
      }),
      { numRuns: Number(process.env['DIRECTORIES'] ?? 40), examples: EXAMPLES.map((world) => [world]) },
    );
    // Otherwise the above says little.
    expect([...seen.statuses]).toEqual(expect.arrayContaining(['pending', 'missing_data', 'error', 'active']));
    expect([...seen.due]).toEqual(expect.arrayContaining(['request.cancelled', 'request.error', 'request.ended', 'request.step_resolved']));
    expect([seen.assigned > 20, seen.notAssigned > 20]).toEqual([true, true]);
  }, 120_000);
});
