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
  flowGone: Facts['flowGone'];
  groupGone: boolean;
};
type DirectoryChange = (people: People) => void;

export const DIRECTORY_CHANGES: Record<string, DirectoryChange> = {
  'omar is deactivated': ({ active }) => active.delete('omar'),
  'max is no longer the manager': (people) => (people.manager = 'lea'),
  'kim leaves the group': ({ members }) => members.delete('kim'),
  'tom leaves the group': ({ members }) => members.delete('tom'),
  'zoe joins the group': ({ members }) => members.add('zoe'),
  'ada loses the administrator role': ({ admins }) => admins.delete('ada'),
  'bob loses the administrator role': ({ admins }) => admins.delete('bob'),
  'rina is deactivated': ({ active }) => active.delete('rina'),
  'the unknown user becomes active': ({ active }) => active.add('nobody'),
  'the group is deleted': (people) => (people.groupGone = true),
  'the flow is disabled': (people) => (people.flowGone = 'flow_disabled'),
};

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
    return { approverIds: isOfTheMoment ? [] : others, available, includesRequester: found.includes('rina'), name: null };
  };

function lostIn(request: RequestState, people: People): LostApprover[] {
  return request.steps
    .filter((step) => step.state === 'open' || step.state === 'waiting')
    .flatMap(({ order, decisions, ...step }) => {
      const undecided = step.approverIds.filter((id) => !decisions.some((one) => one.userId === id));
      const gone = undecided.filter(
        (id) =>
          !people.active.has(id) || (step.requireAll && !people.members.has(id)) || (step.type === 'manager' && people.manager !== id),
      );
      const isOfTheMoment = step.type === 'administrator' || (step.type === 'user_group' && !step.requireAll);
      const isEmpty = isOfTheMoment && peopleOf(step, people).every((one) => one === 'rina');
      return [...gone, ...(isEmpty ? [null] : [])].map((userId) => ({ order, userId, before: String(userId), after: 'is gone' }));
    });
}

/** What the database would say of the person who acts, and of the request. */
export const factsOf = (
  actorId: string,
  request: RequestState,
  { people, rows }: { people: People; rows: readonly ApproverRow[] },
): Facts => ({
  actor: {
    active: people.active.has(actorId),
    admin: people.admins.has(actorId),
    groupIds: people.members.has(actorId) ? ['g9'] : [],
  },
  lost: lostIn(request, people),
  found: request.steps
    .filter((step) => step.state === 'unresolved')
    .flatMap(({ order }) => rows.slice(order - 1, order).map((row) => ({ order, candidates: candidateOf(people)(row) })))
    .filter((one) => one.candidates.available),
  requesterActive: people.active.has('rina'),
  grantGroupGone: people.groupGone,
  flowGone: people.flowGone,
});
