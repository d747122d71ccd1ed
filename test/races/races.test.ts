import { randomUUID } from 'node:crypto';
import { waitUntil } from '../../dev/wait-until.js';
import { aGroup, aPerson, type Person } from '../support/database/directory-rows.js';
import { type Fleet, startFleet } from '../support/servers/fleet.js';
import { saveEvidence } from '../support/evidence.js';
import { aFlow } from '../support/database/flow.js';

/** The number of races, and how many run in parallel. */
const ROUNDS = Number(process.env['RACES'] ?? 300);
const AT_ONCE = 10;

let fleet: Fleet;
let ada: Person;
beforeAll(async () => {
  fleet = await startFleet({ apis: 2, workers: 2 });
  ada = await aPerson(fleet.db, 'Ada', { role: 'admin' });
}, 120_000);
afterAll(() => fleet.stop(), 60_000);

const SHOTS = ['approve', 'deny', 'cancel', 'withdraw', 'deactivate', 'disable'] as const;
type Shot = (typeof SHOTS)[number];
type Answer = { shot: Shot; status: number; code?: string; seen?: string };
type Round = { id: string; rina: Person; groupId: string; answers: Answer[] };
type Sent = { response: Response; error?: unknown };
/** After 503 the outcome is unknown (R125). */
const OUTCOME_UNKNOWN = 503;
let repeats = 0;

/** The actions of a round: over the rounds every subset of at least two occurs. */
const shotsOf = (round: number): Shot[] => {
  const mask = MASKS[round % MASKS.length] ?? 63;
  return SHOTS.filter((_shot, bit) => mask & (1 << bit));
};
const MASKS = Array.from({ length: 64 }, (_none, mask) => mask).filter((mask) => (mask & (mask - 1)) !== 0);

async function begin() {
  const name = () => randomUUID();
  const [rina, olga, otto] = [await aPerson(fleet.db, name()), await aPerson(fleet.db, name()), await aPerson(fleet.db, name())];
  const [visibleTo, groupId] = [await aGroup(fleet.db, name()), await aGroup(fleet.db, name())];
  await fleet.db.membership.create({ data: { groupId: visibleTo, userId: rina.id } });
  const approvers = [olga, otto].map(({ id: userId }) => ({ type: 'resource_owner' as const, userId }));
  const flowId = await aFlow(fleet.db, { approvers, grantGroupId: groupId, visibleTo });
  const params = { header: { 'Idempotency-Key': randomUUID() } };
  const submit = () => fleet.as(rina).POST('/api/v1/access-requests', { params, body: { flowId, justification: 'because' } });
  const { data, error } = await answered(submit);
  if (!data) throw new Error(JSON.stringify(error));
  return { id: data.id, rina, olga, otto, groupId, flowId };
}

/** Sends all actions at the same moment, through both APIs. */
async function fire(round: number): Promise<Round> {
  const { id, rina, olga, otto, groupId, flowId } = await begin();
  const header = { 'Idempotency-Key': randomUUID() };
  const path = { params: { path: { id }, header } };
  const call: Record<Shot, (api: number) => Promise<Sent>> = {
    approve: (api) => fleet.as(olga, api).POST('/api/v1/access-requests/{id}/approve', { ...path, body: {} }),
    deny: (api) => fleet.as(otto, api).POST('/api/v1/access-requests/{id}/deny', { ...path, body: { reason: 'no' } }),
    cancel: (api) => fleet.as(ada, api).POST('/api/v1/access-requests/{id}/cancel', { ...path, body: {} }),
    withdraw: (api) => fleet.as(rina, api).POST('/api/v1/access-requests/{id}/cancel', { ...path, body: {} }),
    deactivate: (api) => fleet.as(ada, api).PATCH('/api/v1/users/{id}', { params: { path: { id: olga.id } }, body: { active: false } }),
    disable: (api) =>
      fleet.as(ada, api).PATCH('/api/v1/approval-flows/{id}', {
        params: { path: { id: flowId } },
        body: { enabled: false, confirmCancelPending: true },
      }),
  };
  const answers = await Promise.all(
    shotsOf(round).map(async (shot, at): Promise<Answer> => {
      const { response, error } = await answered(() => call[shot](at + round));
      const problem = error as { code?: string; request?: { status?: string } } | undefined;
      const seen = problem?.request?.status;
      return { shot, status: response.status, ...(problem?.code && { code: problem.code }), ...(seen && { seen }) };
    }),
  );
  return { id, rina, groupId, answers };
}

/** Repeats a call with the same idempotency key until its outcome is known, as a client does. */
async function answered<Answer extends Sent>(send: () => Promise<Answer>): Promise<Answer> {
  for (let sent = await send(); ; sent = await send()) {
    if (sent.response.status !== OUTCOME_UNKNOWN) return sent;
    repeats += 1;
  }
}

const WON: Partial<Record<Shot, [status: string, reason: string | null]>> = {
  approve: ['active', null],
  deny: ['denied', 'denied'],
  cancel: ['cancelled', 'by_admin'],
  withdraw: ['cancelled', 'by_requester'],
};

/** The final state of the row, derived from the action that was answered with success. */
function expectedOf({ answers }: Round): [status: string, reason: string | null] {
  const winner = answers.find(({ shot, status }) => shot in WON && status === 200);
  if (winner) return WON[winner.shot] ?? ['', null];
  return answers.some(({ shot }) => shot === 'disable') ? ['cancelled', 'flow_disabled'] : ['error', 'approver_changed'];
}

const rowOf = ({ id }: Round) =>
  fleet.db.accessRequest.findUniqueOrThrow({ where: { id }, select: { status: true, reasonCode: true, sequence: true } });

/** The violations in a round; empty when everything is correct. */
async function wrongIn(round: Round): Promise<string[]> {
  const { id, rina, groupId, answers } = round;
  const [status, reason] = expectedOf(round);
  const isThere = async () => {
    const row = await rowOf(round);
    return row.status === status && row.reasonCode === reason;
  };
  await waitUntil(isThere, { withinMs: 20_000, what: `${JSON.stringify(round)} becomes ${status}, ${String(reason)}` });
  const events = await fleet.db.auditEvent.findMany({ where: { requestId: id, sequence: { not: null } }, orderBy: { sequence: 'asc' } });
  const isMember = (await fleet.db.membership.count({ where: { groupId, userId: rina.id } })) > 0;
  const outcomes = events.filter(({ type }) => /\.(active|denied|cancelled|expired)$/.test(type));
  const checks: [string, boolean][] = [
    ['at most one decision succeeds', answers.filter(({ shot, status: code }) => shot in WON && code === 200).length <= 1],
    ['every other action is refused with the current state', answers.every(isAnsweredWell)],
    ['there is one outcome', outcomes.length === (status === 'error' ? 0 : 1)],
    [
      'events are in order, without gaps',
      events.every((event, at) => event.sequence === at + 1 && event.at >= (events[at - 1]?.at ?? event.at)),
    ],
    ['membership matches the decision', isMember === (status === 'active')],
  ];
  return checks.flatMap(([what, holds]) =>
    holds ? [] : [`${what}: ${JSON.stringify({ round, events: events.map(({ type }) => type) })}`],
  );
}

function isAnsweredWell({ shot, status, code, seen }: Answer): boolean {
  if (status === 200) return true;
  if (shot === 'approve' && status === 401) return true; // deactivated before her token was checked
  if (status === 409) return seen !== undefined && (code === 'already_decided' || code === 'invalid_transition');
  return status === 403 && code === 'step_not_active' && shot !== 'cancel' && shot !== 'withdraw';
}

it(
  `has one outcome in each of ${String(ROUNDS)} races`,
  async () => {
    const wrong: string[] = [];
    const won: Record<string, number> = {};
    let next = 0;
    const lane = async () => {
      while (next < ROUNDS) {
        const round = await fire(next++);
        wrong.push(...(await wrongIn(round)));
        const [status, reason] = expectedOf(round);
        won[reason ?? status] = (won[reason ?? status] ?? 0) + 1;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    await saveEvidence('races', { races: ROUNDS, wrong, won, repeatedBecauseOf503: repeats });
    expect(wrong).toEqual([]);
    // Fewer different winners would mean that the actions did not compete.
    expect(Object.keys(won).length).toBeGreaterThanOrEqual(4);
  },
  Math.max(180_000, ROUNDS * 400),
);
