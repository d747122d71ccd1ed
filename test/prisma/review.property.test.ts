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
import { REQUIREMENTS, type RequestState } from '../../workflows/rules/request/state.js';
import { type ActivityWorld, startActivityWorld } from '../activities/activity-world.js';
import { CAST, factsOf, type People, ROWS, DIRECTORY_CHANGES } from '../workflows/rules/people.js';
import { castInDatabase } from './directory.js';

let office: ActivityWorld;
let cast: Awaited<ReturnType<typeof castInDatabase>>;
beforeAll(async () => {
  office = await startActivityWorld();
  cast = await castInDatabase(office);
}, 60_000);
afterAll(() => office.stop());

type Happening = { upheaval: string | null; verb: Command['verb'] | null; actor: string };
type World = {
  rows: ApproverRow[];
  requirement: (typeof REQUIREMENTS)[number];
  isOutside: boolean;
  isRinaAdmin: boolean;
  isRinaMember: boolean;
  begin: string[];
  happenings: Happening[];
};

const anUpheaval = fc.constantFrom(...Object.keys(DIRECTORY_CHANGES));
const aWorld: fc.Arbitrary<World> = fc.record({
  rows: fc.array(fc.constantFrom(...ROWS), { minLength: 1, maxLength: 4 }),
  requirement: fc.constantFrom(...REQUIREMENTS),
  isOutside: fc.boolean(),
  isRinaAdmin: fc.boolean(),
  isRinaMember: fc.boolean(),
  begin: fc.subarray(
    Object.keys(DIRECTORY_CHANGES).filter((one) => !/rina|flow|the group/.test(one)),
    { maxLength: 4 },
  ),
  happenings: fc.array(
    fc.record({
      upheaval: fc.option(anUpheaval, { freq: 3 }),
      verb: fc.option(fc.constantFrom<Command['verb'][]>('approve', 'approve', 'approve', 'approve', 'review', 'grantFailed', 'deny'), {
        freq: 6,
      }),
      actor: fc.constantFrom(...CAST),
    }),
    { minLength: 1, maxLength: 6 },
  ),
});

const seen = { due: new Set<string>(), statuses: new Set<string>(), assigned: 0, notAssigned: 0 };

/** What the database says of a request, and what the rules say of the same people. */
type Life = { id: string; flowId: string; rows: ApproverRow[]; people: People };

async function begin({ rows, requirement, isRinaAdmin, isRinaMember, ...world }: World): Promise<Life | undefined> {
  const people: People = {
    active: new Set(CAST.filter((one) => one !== 'nobody')),
    admins: new Set(['ada', 'bob', ...(isRinaAdmin ? ['rina'] : [])]),
    members: new Set(['kim', 'tom', ...(isRinaMember ? ['rina'] : [])]),
    manager: 'max',
    flowGone: null,
    groupGone: false,
  };
  for (const upheaval of world.begin) DIRECTORY_CHANGES[upheaval]?.(people);
  await cast.write(people);
  const flowId = await office.flow({ approvers: rows.map(cast.rowOf), requirement });
  const terms = { requesterId: cast.idOf('rina'), flowId, justification: 'because', duration: null, deviceId: null } as const;
  const id = randomUUID();
  const { openRequest } = activities(world);
  const { refused } = await openRequest({ requestId: id, terms: { ...terms, channel: 'api', fingerprint: '' } });
  return refused ? undefined : { id, flowId, rows, people };
}

const outside = { grant: () => Promise.resolve(), revoke: () => Promise.resolve() };
const activities = ({ isOutside }: Pick<World, 'isOutside'>) => office.activitiesOver(isOutside ? { directory: outside } : {});

async function happen(life: Life, { upheaval, verb, actor }: Happening, world: World): Promise<string[]> {
  if (verb !== null) {
    const actorId = isVerb(verb) ? cast.idOf(actor) : 'system';
    await activities(world).applyCommand(life.id, { verb, actorId, id: randomUUID(), ...(verb === 'deny' && { reason: 'no' }) });
  }
  if (upheaval !== null) {
    DIRECTORY_CHANGES[upheaval]?.(life.people);
    await cast.write(life.people);
    const { flowGone, groupGone } = life.people;
    await office.db.approvalFlow.updateMany({ where: { id: life.flowId }, data: { cancelBelow: flowGone ? 2 : 0, cancelCode: flowGone } });
    const grantGroupId = (await office.row(life.id)).grantGroupId ?? '';
    await office.db.group.updateMany({ where: { id: grantGroupId }, data: { deletedAt: groupGone ? new Date() : null } });
  }
  return [...(await differencesInReview(life)), ...(await differencesInTurns(life))];
}

async function differencesInReview({ id, rows, people }: Life): Promise<string[]> {
  const { request, facts } = await readWithFacts(id);
  const ours = factsOf('ada', request, { people, rows });
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
async function differencesInTurns({ id, flowId, rows, people }: Life): Promise<string[]> {
  const request = cast.named((await office.requests.find(id))!);
  const differenceFor = async (name: string): Promise<string[]> => {
    const viewer = { id: cast.idOf(name), admin: people.admins.has(name) };
    const page = await requestPage(office.db, viewer, { scope: 'assigned', flowId, sort: '-createdAt', limit: 5 });
    const [details] = await requestDetails(office.db, [id], viewer);
    const allowed = details ? allowedActions(details, { id: viewer.id, now: 0 }) : [];
    const facts = factsOf(name, request, { people, rows });
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

const plain = { requirement: 'all', isOutside: false, isRinaAdmin: false, isRinaMember: false, begin: [] } as const;
const omar: ApproverRow = { type: 'resource_owner', userId: 'omar' };
const EXAMPLES: World[] = [
  { ...plain, begin: [], rows: [omar], happenings: [{ verb: 'approve', actor: 'omar', upheaval: 'rina is deactivated' }] },
  {
    ...plain,
    begin: [],
    rows: [omar, { type: 'resource_owner', userId: 'nobody' }],
    happenings: [{ verb: null, actor: 'omar', upheaval: 'nobody is somebody now' }],
  },
];

describe('whatever changes in the directory', () => {
  it('the database finds the requests in which something is due, and those that wait for somebody, as the rules do', async () => {
    await fc.assert(
      fc.asyncProperty(aWorld, async (world) => {
        const life = await begin(world);
        for (const happening of life ? world.happenings : []) expect(await happen(life!, happening, world)).toEqual([]);
      }),
      { numRuns: Number(process.env['DIRECTORIES'] ?? 60), examples: EXAMPLES.map((one) => [one]) },
    );
    // Otherwise the above says little.
    expect([...seen.statuses]).toEqual(expect.arrayContaining(['pending', 'missing_data', 'error', 'active']));
    expect([...seen.due]).toEqual(expect.arrayContaining(['request.cancelled', 'request.error', 'request.ended', 'request.step_resolved']));
    expect([seen.assigned > 20, seen.notAssigned > 20]).toEqual([true, true]);
  }, 120_000);
});
