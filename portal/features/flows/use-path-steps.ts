import { useGroupNames } from '../../lib/use-group-names.js';
import { usePeople } from '../../lib/use-people.js';
import type { PathStep } from '../../ui/approval-path.js';
import { APPROVER_WORDS } from '../../words/approver-words.js';
import type { Approver } from './form/flow-draft.js';

type Named = { type: Approver['type']; userId?: string; groupId?: string; requireAll?: boolean | undefined };
const listOf = (id: string | undefined): string[] => (id === undefined || id === '' ? [] : [id]);

/** The steps of these approvers, with names instead of ids. */
export function usePathSteps(approvers: readonly Named[]): PathStep[] {
  const people = usePeople(approvers.flatMap(({ type, userId }) => (type === 'resource_owner' ? listOf(userId) : [])));
  const nameOf = useGroupNames(approvers.flatMap(({ type, groupId }) => (type === 'user_group' ? listOf(groupId) : [])));
  return approvers.map((one) => ({ label: labelOf(one, { nameOf, personOf: (id) => people.get(id)?.displayName ?? '…' }) }));
}

type Names = { nameOf: (id: string) => string; personOf: (id: string) => string };

/** The label that the API gives to a step. */
function labelOf({ type, userId, groupId, requireAll }: Named, { nameOf, personOf }: Names): string {
  const [person] = listOf(userId);
  const [group] = listOf(groupId);
  if (type === 'administrator') return APPROVER_WORDS.administrator;
  if (type === 'manager') return 'Manager';
  if (type === 'resource_owner')
    return person === undefined ? APPROVER_WORDS.resource_owner : `${APPROVER_WORDS.resource_owner} (${personOf(person)})`;
  if (group === undefined) return APPROVER_WORDS.user_group;
  return `${requireAll ? 'Everyone' : 'Anyone'} in ${nameOf(group)}`;
}
