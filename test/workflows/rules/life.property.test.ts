import fc from 'fast-check';
import { makeApplyCommand } from '../../../activities/apply-command.js';
import { type Command, SYSTEM_VERBS, isVerb, VERBS } from '../../../workflows/rules/request/commands.js';
import type { Facts } from '../../../workflows/rules/request/facts.js';
import { type ApproverRow, approversOf } from '../../../workflows/rules/flow/flow-definition.js';
import {
  deadlineOf,
  isOpen,
  isUndecided,
  REQUEST_STATUSES,
  REQUIREMENTS,
  type RequestState,
  type Step,
} from '../../../workflows/rules/request/state.js';
import { submission } from '../../../workflows/rules/submission.js';
import { aDefinition, DAY_MS, NOW, someTerms } from '../../support/builders/builders.js';
import { trustingSeal } from '../../support/seals.js';
import { requestWorkflowId } from '../../../workflows/rules/request/ids.js';
import { fakeRequests } from '../../support/builders/fake-requests.js';
import { atFirst, candidateOf, CAST, DIRECTORY_CHANGES, factsOf, happenTo, partsOf, ROWS } from './people.js';

const MINUTE_MS = 60_000;
/** How far the clock of Temporal may be ahead of the database's, in milliseconds: its time is up too early. */
const SKEW_MS = 500;
/** The number of generated lives; `npm run test:rules` generates fewer, to be quick. */
const ENOUGH_RUNS = 3_000;
const RUNS = Number(process.env['LIVES'] ?? ENOUGH_RUNS);
const FINAL: readonly string[] = ['ended', 'denied', 'cancelled', 'expired'];

/** One event: time passes, the directory may change, and a command arrives. */
type LifeEvent = Omit<Command, 'id'> & { pause: number; change: string | null; due: 'then' | 'late' | 'never' };
type World = {
  rows: ApproverRow[] | null;
  requirement: (typeof REQUIREMENTS)[number];
  minutes: string | null;
  directory: 'own' | 'outside';
  isRinaAdmin: boolean;
  isRinaMember: boolean;
};

const aWorld: fc.Arbitrary<World> = fc.record({
  rows: fc.option(fc.array(fc.constantFrom(...ROWS), { minLength: 1, maxLength: 4 }), { freq: 8 }),
  requirement: fc.constantFrom(...REQUIREMENTS),
  minutes: fc.constantFrom('PT1H', 'P5D', null),
  directory: fc.constantFrom('own', 'outside'),
  isRinaAdmin: fc.boolean(),
  isRinaMember: fc.boolean(),
});

/** Values, each as often as its weight says. */
const weighted = <T>(...of: readonly [weight: number, ...values: T[]][]) =>
  fc.oneof(...of.map(([weight, ...values]) => ({ weight: weight * values.length, arbitrary: fc.constantFrom(...values) })));

const aLifeEvent: fc.Arbitrary<LifeEvent> = fc.record({
  verb: weighted<Command['verb']>(
    [24, 'approve'],
    [3, 'retract'],
    [8, 'granted', 'grantFailed', 'retry'],
    [3, 'end', 'revoke', 'revoked', 'review'],
    [1, 'deny', 'cancel', 'stop', 'timeUp'],
  ),
  actorId: weighted<string>([1, ...CAST], [3, 'omar', 'ada', 'rina']),
  channel: fc.constantFrom('api', 'slack'),
  comment: fc.constant('because'),
  reason: fc.constant('because'),
  approvedDuration: weighted<string | undefined>([6, undefined], [1, 'PT30M', 'P2D', 'P6D']),
  endReason: fc.constantFrom('revoked', 'removed_by_admin'),
  pause: fc.oneof({ weight: 30, arbitrary: fc.nat(MINUTE_MS) }, { weight: 1, arbitrary: fc.nat(31 * DAY_MS) }),
  change: weighted<string | null>([200, null], [1, ...Object.keys(DIRECTORY_CHANGES)]),
  due: fc.constantFrom('then', 'late', 'never'),
});

/** What is looked at after each happening: the row before and after, and what the life has seen so far. */
type Seen = {
  before: RequestState;
  after: RequestState;
  /** The steps as they were submitted. */
  first: readonly Step[];
  command: Command;
  refused: string | undefined;
  now: number;
  directory: 'own' | 'outside';
  /** Something besides the command was due: a deadline, a removed flow, or a lost approver. */
  mayBeDue: boolean;
  isActive: boolean;
  events: readonly string[];
  wasAttempted: boolean;
  isGone: boolean;
};

const decisionsIn = ({ steps }: RequestState) => steps.flatMap((step) => step.decisions.map((one) => ({ ...one, step })));
const isIn = ({ steps }: RequestState, order: number, decision: Step['decisions'][number]) =>
  steps.some((step) => step.order === order && step.decisions.includes(decision));
const isGranted = ({ status }: RequestState) => status === 'active' || status === 'ended';
const hasApproval = (request: RequestState) =>
  isGranted(request) || request.status === 'approved' || request.reason?.code === 'provisioning_failed';
const count = (events: readonly string[], ...types: string[]) => events.filter((one) => types.includes(one)).length;

/** Derived from the decisions alone: an override, one approval, or the approval of all where all must approve. */
function isFilled({ decisions, requireAll, approverIds }: Step): boolean {
  const approvals = decisions.filter((one) => one.decision === 'approved');
  if (approvals.some((one) => one.override)) return true;
  return requireAll ? approverIds.every((id) => approvals.some((one) => one.userId === id)) : approvals.length > 0;
}
function isEnough({ requirement, steps, approvalType }: RequestState, first: readonly Step[]): boolean {
  if (approvalType === 'automatic') return steps.length === 0;
  const needed = steps.filter((_step, index) => first[index]?.state !== 'skipped');
  return needed.length > 0 && (requirement === 'any' ? needed.some(isFilled) : needed.every(isFilled));
}

const INVARIANTS: Record<string, (seen: Seen) => boolean> = {
  'a final status never changes': ({ before, after }) =>
    !FINAL.includes(before.status) || JSON.stringify({ ...before, revokePending: after.revokePending }) === JSON.stringify(after),
  'a refused command changes nothing': ({ before, after, refused, mayBeDue }) =>
    refused === undefined || mayBeDue || JSON.stringify(before) === JSON.stringify(after),
  'there is one outcome': ({ events, after }) =>
    count(events, 'request.approved') <= 1 &&
    count(events, 'request.active') <= 1 &&
    count(events, 'request.denied', 'request.cancelled', 'request.expired', 'request.ended') === Number(FINAL.includes(after.status)),
  'no approval without the required decisions': ({ after, first }) => !hasApproval(after) || isEnough(after, first),
  'nobody approves their own request': ({ after }) => decisionsIn(after).every((one) => one.userId !== 'rina'),
  'an inactive person decides nothing': ({ before, after, isActive }) =>
    isActive || decisionsIn(before).length === decisionsIn(after).length,
  'only its maker takes a decision back': ({ before, after, command }) =>
    decisionsIn(before).every(
      ({ step, userId }) =>
        (command.verb === 'retract' && command.actorId === userId) ||
        after.steps.some(({ order, decisions }) => order === step.order && decisions.some((one) => one.userId === userId)),
    ),
  'a person decides a step once': ({ after }) =>
    after.steps.every(({ decisions }) => new Set(decisions.map((one) => one.userId)).size === decisions.length),
  'only approvers of the step decide, or administrators by override': ({ after }) =>
    decisionsIn(after).every(
      ({ step, override, userId }) =>
        override || step.approverIds.includes(userId) || step.type === 'administrator' || (step.type === 'user_group' && !step.requireAll),
    ),
  'one denial denies the request': ({ after }) =>
    decisionsIn(after).every((one) => one.decision === 'approved') || after.status === 'denied',
  'steps in order are decided in order': ({ before, after, first }) =>
    after.requirement !== 'in_order' ||
    after.steps.every(
      (step, index) =>
        step.decisions.every((one) => one.override || isIn(before, step.order, one)) ||
        after.steps.slice(0, index).every((earlier, at) => first[at]?.state === 'skipped' || isFilled(earlier)),
    ),
  'of steps in order at most one is open': ({ after }) =>
    after.requirement !== 'in_order' || after.steps.filter((step) => step.state === 'open').length <= 1,
  'a decided request has no open steps': ({ after }) =>
    isUndecided(after) || after.steps.every((step) => !['open', 'waiting', 'unresolved'].includes(step.state)),
  'the approved duration is the shortest of all requested ones': ({ after }) => {
    const durations = decisionsIn(after).flatMap((one) =>
      one.decision === 'approved' && one.approvedMinutes !== null ? [one.approvedMinutes] : [],
    );
    const shortest = Math.min(after.requestedMinutes ?? Infinity, ...durations);
    return after.approvedMinutes === null ? durations.length === 0 : after.approvedMinutes === shortest;
  },
  'the approved duration grows only when a decision is taken back': ({ before, after, command }) =>
    command.verb === 'retract' ||
    (after.approvedMinutes ?? after.requestedMinutes ?? Infinity) <= (before.approvedMinutes ?? before.requestedMinutes ?? Infinity),
  'the end is the grant plus the approved duration': ({ after }) =>
    after.expiresAt ===
    (after.grantedAt === null || after.approvedMinutes === null ? null : after.grantedAt + after.approvedMinutes * MINUTE_MS),
  'the end never moves': ({ before, after }) =>
    before.grantedAt === null || (before.grantedAt === after.grantedAt && before.expiresAt === after.expiresAt),
  'exactly active and ended requests have a grant': ({ after }) => isGranted(after) === (after.grantedAt !== null),
  'access ends once, and not after its end': ({ after, now }) =>
    (after.status === 'ended') === (after.endedAt !== null) &&
    (after.endedAt === null) === (after.endReason === null) &&
    (after.endedAt ?? 0) <= Math.min(after.expiresAt ?? Infinity, now),
  'no access is active past its end': ({ after, now, command }) =>
    after.status !== 'active' || (after.expiresAt ?? Infinity) > now || command.verb === 'granted',
  'a reason is set exactly where one is shown': ({ after }) =>
    ['pending', 'approved', 'active', 'ended'].includes(after.status) === (after.reason === null),
  'a decided request has the time of its decision': ({ after }) =>
    !(hasApproval(after) || after.status === 'denied') || after.decidedAt !== null,
  'a grant that an outside directory may hold is revoked': ({ after, directory, wasAttempted, isGone }) =>
    after.revokePending === (directory === 'outside' && FINAL.includes(after.status) && wasAttempted && !isGone),
  'the terms are immutable': ({ before, after }) =>
    after.requestedMinutes === before.requestedMinutes && after.pendingUntil === before.pendingUntil && after.requesterId === 'rina',
};

const broken = (seen: Seen): string[] =>
  Object.entries(INVARIANTS).flatMap(([name, holds]) => (holds(seen) ? [] : [`${name}: ${JSON.stringify(seen, null, 1)}`]));

/** A request that was just submitted, with the activity that decides and saves over rows in memory. */
function begin({ rows, requirement, minutes, directory, isRinaAdmin, isRinaMember }: World) {
  const people = atFirst({ isRinaAdmin, isRinaMember });
  const definition = aDefinition({
    timedAccess: minutes === null ? { mode: 'none' } : { mode: 'fixed', duration: minutes },
    approval: rows === null ? { type: 'automatic' } : { type: 'manual', requirement, approvers: rows },
  });
  const facts = {
    at: NOW,
    requestsEnabled: true,
    pendingExpiryMinutes: 30 * 24 * 60,
    requesterActive: true,
    flow: { version: 1, definition, grantGroupId: 'g1' },
    hasOpenRequest: false,
    isPermanentMember: false,
    grantsInForce: 0,
    candidates: approversOf(definition).map(candidateOf(people)),
  };
  const { request, events } = submission({ requestId: 'r1', terms: someTerms(), facts, context: { now: NOW, directory } });
  const requests = fakeRequests([request]);
  requests.events.push(...events.map((event) => event.type));
  const row = () => requests.byId.get('r1') ?? request;
  const directoryOf = { people, rows: rows ?? [] };
  requests.factsOf = (actorId) => factsOf(actorId, row(), directoryOf);
  const clock = { now: NOW };
  const applyCommand = makeApplyCommand({
    requests,
    ...(directory === 'outside' && { directory: { grant: async () => undefined, revoke: async () => undefined } }),
    decisionsBySignal: false,
    instantOfSave: () => clock.now,
    seal: trustingSeal,
    workflowId: () => requestWorkflowId('r1'),
    attempt: () => 1,
    observeSave: () => undefined,
  });
  const sofar = { wasAttempted: request.status === 'approved', isGone: false };
  return { directoryOf, people, first: request.steps, directory, requests, row, clock, applyCommand, sofar };
}
type Life = ReturnType<typeof begin>;

async function happen(
  { directoryOf, people, clock, row, applyCommand, sofar, ...life }: Life,
  at: number,
  happening: LifeEvent,
): Promise<Seen> {
  const { pause, change, due, ...act } = happening;
  clock.now += pause;
  for (const part of change === null ? [] : partsOf(change)) happenTo(people, part);
  const before = row();
  const deadline = deadlineOf(before);
  const dueAt = { then: deadline, late: deadline + 1, never: Infinity }[due];
  // The workflow says that time is up when it is, by a clock that may be ahead.
  if (act.verb === 'timeUp' && Number.isFinite(dueAt)) clock.now = Math.max(clock.now, dueAt - (at % 2) * SKEW_MS);
  const command: Command = { ...act, id: String(at) };
  const facts = factsOf(command.actorId, before, directoryOf);
  const { refused } = await applyCommand('r1', command);
  const after = row();
  sofar.isGone ||= command.verb === 'revoked' && refused === undefined;
  sofar.wasAttempted ||= after.status === 'approved';
  return {
    ...{ before, after, first: life.first, command, refused, now: clock.now, directory: life.directory, ...sofar },
    mayBeDue: mayBeDue(before, facts, clock.now),
    isActive: facts.actor.active,
    events: [...life.requests.events],
  };
}

function mayBeDue(before: RequestState, facts: Facts, now: number): boolean {
  const { flowGone, lost, found, requesterActive, eligibility, grantGroupGone } = facts;
  const isGone = flowGone !== null || !requesterActive || eligibility !== 'kept' || grantGroupGone;
  const isUnresolved = (order: number) => before.steps.some((step) => step.order === order && step.state === 'unresolved');
  const isRepaired = found.some((one) => one.candidates.available && isUnresolved(one.order));
  const isIn = (...statuses: string[]) => statuses.includes(before.status);
  const due = [
    deadlineOf(before) <= now,
    isGone && (isOpen(before) || isIn('active')),
    isIn('pending') && lost.length > 0,
    isIn('pending', 'missing_data') && isRepaired,
  ];
  return due.some(Boolean);
}

/** A person's command is known by its id; what the engine says again says nothing new. What has become due meanwhile is another matter. */
async function isHarmless({ row, requests, applyCommand, directoryOf }: Life, { command, after, refused, now }: Seen): Promise<boolean> {
  if (mayBeDue(after, factsOf(command.actorId, after, directoryOf), now)) return true;
  const told = requests.events.length;
  const again = await applyCommand('r1', isVerb(command.verb) ? command : { ...command, id: `${command.id} again` });
  return row() === after && requests.events.length === told && (!isVerb(command.verb) || again.refused === refused);
}

const visited = new Set<string>();
const accepted = new Set<string>();

/** What was broken first, if anything was. */
async function live(world: World, happenings: readonly LifeEvent[]): Promise<string[]> {
  const life = begin(world);
  for (const [at, happening] of happenings.entries()) {
    const seen = await happen(life, at, happening);
    visited.add(seen.after.status);
    if (seen.refused === undefined) accepted.add(seen.command.verb);
    const problems = broken(seen);
    if (!(await isHarmless(life, seen))) problems.push(`a repeat does harm: ${JSON.stringify(seen, null, 1)}`);
    if (problems.length > 0) return problems;
  }
  return [];
}

describe('any sequence of events', () => {
  it('keeps the invariants of a request', async () => {
    await fc.assert(
      fc.asyncProperty(aWorld, fc.array(aLifeEvent, { maxLength: 25, size: 'max' }), async (world, happenings) => {
        expect(await live(world, happenings)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    if (RUNS < ENOUGH_RUNS) return;
    // Otherwise the above says little.
    expect([...visited].sort()).toEqual([...REQUEST_STATUSES].sort());
    expect([...accepted].sort()).toEqual([...VERBS, ...SYSTEM_VERBS].sort());
  });
});
