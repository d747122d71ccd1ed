import type { Candidates, Facts, LostApprover } from '../../../workflows/rules/request/facts.js';
import type { ApproverRow } from '../../../workflows/rules/flow/flow-definition.js';
import type { RequestState, Step } from '../../../workflows/rules/request/state.js';

export const CAST = ['rina', 'omar', 'lea', 'max', 'kim', 'tom', 'ada', 'bob', 'zoe', 'nobody'];

/** Who is there at this moment; `rina` asks, and may be a member of the group or an administrator herself. */
export type People = {
  active: Set<string>;
  admins: Set<string>;
  members: Set<string>;
  manager: string;
  /** Rina is in a group that sees the flow. */
  isEligible: boolean;
  flowGone: Facts['flowGone'];
  groupGone: boolean;
  /** What happened, and when: a change that is undone happened all the same (R5). */
  past: Past;
};
type Past = {
  tick: number;
  left: Map<string, number>;
  joined: Map<string, number>;
  managerAt: number;
  /** Nobody decided as administrator or member, or only this person, until then. */
  gaps: { of: 'admins' | 'members'; lone: string | null; until: number }[];
  wasIneligible: boolean;
  rinaLeft: boolean;
};
type Change = (people: People) => unknown;

/** Everybody is there but `nobody`; ada and bob are administrators, kim and tom members of the group, max is the manager. */
export const atFirst = ({ isRinaAdmin, isRinaMember }: { isRinaAdmin: boolean; isRinaMember: boolean }): People => ({
  active: new Set(CAST.filter((one) => one !== 'nobody')),
  admins: new Set(['ada', 'bob', ...(isRinaAdmin ? ['rina'] : [])]),
  members: new Set(['kim', 'tom', ...(isRinaMember ? ['rina'] : [])]),
  ...{ manager: 'max', isEligible: true, flowGone: null, groupGone: false },
  past: { tick: 0, left: new Map(), joined: new Map(), managerAt: 0, gaps: [], wasIneligible: false, rinaLeft: false },
});

const off = (name: string) => (people: People) => people.active.delete(name);
const on = (name: string) => (people: People) => people.active.add(name);
const leaves = (name: string) => (people: People) => people.members.delete(name);
const joins = (name: string) => (people: People) => people.members.add(name);
const demoted = (name: string) => (people: People) => people.admins.delete(name);
const promoted = (name: string) => (people: People) => people.admins.add(name);
const manages = (name: string) => (people: People) => (people.manager = name);
const sees = (isEligible: boolean) => (people: People) => (people.isEligible = isEligible);

/** Changes, each of one or more parts; those of several are undone at once. */
export const DIRECTORY_CHANGES: Record<string, readonly Change[]> = {
  'omar is deactivated': [off('omar')],
  'max is no longer the manager': [manages('lea')],
  'kim leaves the group': [leaves('kim')],
  'tom leaves the group': [leaves('tom')],
  'zoe joins the group': [joins('zoe')],
  'ada loses the administrator role': [demoted('ada')],
  'bob loses the administrator role': [demoted('bob')],
  'rina is deactivated': [off('rina')],
  'rina can no longer see the flow': [sees(false)],
  'the unknown user becomes active': [on('nobody')],
  'the group is deleted': [(people) => (people.groupGone = true)],
  'the flow is disabled': [(people) => (people.flowGone = 'flow_disabled')],
  'omar is off and on': [off('omar'), on('omar')],
  'kim is off and on': [off('kim'), on('kim')],
  'rina is off and on': [off('rina'), on('rina')],
  'rina is out of the flow and in': [sees(false), sees(true)],
  'lea is the manager for a moment': [manages('lea'), manages('max')],
  'max is off and on': [off('max'), on('max')],
  'kim is out of the group and in': [leaves('kim'), joins('kim')],
  'the group is empty for a moment': [leaves('kim'), leaves('tom'), leaves('zoe'), joins('tom')],
  'bob is no administrator for a moment': [demoted('bob'), promoted('bob')],
  'the others are no administrators for a moment': [demoted('ada'), demoted('bob'), promoted('bob')],
};

/** Fails for a name that does not exist, so that a rename cannot turn a change into nothing. */
export function partsOf(name: string): readonly Change[] {
  const parts = DIRECTORY_CHANGES[name];
  if (!parts) throw new Error(`There is no change "${name}".`);
  return parts;
}

/** Makes one part of a change happen, and keeps what it took away. */
export function happenTo(people: People, part: Change): void {
  const { past } = people;
  const sets = ['admins', 'members'] as const;
  const before = { active: new Set(people.active), manager: people.manager, members: new Set(people.members) };
  const deciding = sets.map((of) => decidersIn(people, of));
  part(people);
  past.tick += 1;
  for (const name of before.active) if (!people.active.has(name)) past.left.set(name, past.tick);
  for (const name of people.members) if (!before.members.has(name)) past.joined.set(name, past.tick);
  if (before.manager !== people.manager) past.managerAt = past.tick;
  if (!people.isEligible) past.wasIneligible = true;
  if (!people.active.has('rina')) past.rinaLeft = true;
  sets.forEach((of, at) => {
    const [lone = null, ...others] = deciding[at] ?? [];
    if (others.length === 0 && decidersIn(people, of).some((one) => one !== lone)) past.gaps.push({ of, lone, until: past.tick });
  });
}

const decidersIn = (people: People, of: 'admins' | 'members'): string[] => [...people[of]].filter((one) => people.active.has(one));

/** Approver rows; two of them find nobody who may decide. */
export const ROWS: ApproverRow[] = [
  { type: 'administrator' },
  { type: 'manager' },
  { type: 'resource_owner', userId: 'omar' },
  { type: 'resource_owner', userId: 'lea' },
  { type: 'resource_owner', userId: 'rina' },
  { type: 'resource_owner', userId: 'nobody' },
  { type: 'user_group', groupId: 'g9', requireAll: false },
  { type: 'user_group', groupId: 'g9', requireAll: true },
];

/** The people that an approver row stands for, as the database finds them (R16). */
function peopleOf(row: Pick<Step, 'type' | 'requireAll'> & { userId?: string }, { active, admins, members, manager }: People): string[] {
  const all = { administrator: [...admins], manager: [manager], resource_owner: [row.userId ?? ''], user_group: [...members] }[row.type];
  return all.filter((one) => active.has(one));
}

export const candidateOf =
  (people: People) =>
  (row: ApproverRow): Candidates => {
    const found = peopleOf({ requireAll: false, ...row }, people);
    const others = found.filter((one) => one !== 'rina');
    const isOfTheMoment = row.type === 'administrator' || (row.type === 'user_group' && !row.requireAll);
    const available = others.length > 0;
    const includesRequester = found.includes('rina');
    return { approverIds: isOfTheMoment ? [] : others, available, includesRequester, name: null, version: people.past.tick };
  };

/** The moment at which a step was resolved, in ticks of the past. */
type ResolvedAt = (step: Step) => number;

function lostIn(request: RequestState, people: People, resolvedAt: ResolvedAt): LostApprover[] {
  const { past } = people;
  return request.steps
    .filter((step) => step.state === 'open' || step.state === 'waiting')
    .flatMap((step) => {
      const { order, decisions, type, requireAll } = step;
      const since = resolvedAt(step);
      const isLost = (id: string): boolean =>
        !people.active.has(id) ||
        (past.left.get(id) ?? 0) > since ||
        (requireAll && (!people.members.has(id) || (past.joined.get(id) ?? 0) > since)) ||
        (type === 'manager' && (people.manager !== id || past.managerAt > since));
      const gone = step.approverIds.filter((id) => !decisions.some((one) => one.userId === id)).filter(isLost);
      const isOfTheMoment = type === 'administrator' || (type === 'user_group' && !requireAll);
      const of = type === 'administrator' ? 'admins' : 'members';
      const wasEmpty = past.gaps.some((gap) => gap.of === of && gap.until > since && (gap.lone === null || gap.lone === 'rina'));
      const isEmpty = isOfTheMoment && (wasEmpty || peopleOf(step, people).every((one) => one === 'rina'));
      return [...gone, ...(isEmpty ? [null] : [])].map((userId) => ({ order, userId, before: String(userId), after: 'is gone' }));
    });
}

type Directory = { people: People; rows: readonly ApproverRow[]; resolvedAt?: ResolvedAt; endsWithEligibility?: boolean };

/** What the database would say of the person who acts, and of the request. */
export const factsOf = (
  actorId: string,
  request: RequestState,
  { people, rows, resolvedAt = (step) => step.version, endsWithEligibility = false }: Directory,
): Facts => ({
  actor: {
    active: people.active.has(actorId),
    admin: people.admins.has(actorId),
    groupIds: people.members.has(actorId) && people.active.has(actorId) ? ['g9'] : [],
  },
  lost: lostIn(request, people, resolvedAt),
  moreLost: 0,
  found: request.steps
    .filter(({ state }) => state === 'unresolved' || (request.status === 'missing_data' && (state === 'waiting' || state === 'open')))
    .flatMap(({ order }) => rows.slice(order - 1, order).map((row) => ({ order, candidates: candidateOf(people)(row) })))
    .filter((one) => request.status === 'missing_data' || one.candidates.available),
  requesterActive: people.active.has('rina') && !people.past.rinaLeft,
  eligibility: people.isEligible && !people.past.wasIneligible ? 'kept' : endsWithEligibility ? 'lost_with_access' : 'lost',
  grantGroupGone: people.groupGone,
  flowGone: people.flowGone,
});
