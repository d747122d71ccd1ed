import { useGroupNames } from '../../lib/group-names.js';
import { usePeople } from '../../lib/people.js';
import type { PathStep } from '../../ui/approval-path.js';
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

/** Called as the API calls the steps of a request. */
function labelOf({ type, userId, groupId, requireAll }: Named, { nameOf, personOf }: Names): string {
  const [person] = listOf(userId);
  const [group] = listOf(groupId);
  if (type === 'administrator') return 'Administrator';
  if (type === 'manager') return 'Manager';
  if (type === 'resource_owner') return person === undefined ? 'Resource owner' : `Resource owner (${personOf(person)})`;
  if (group === undefined) return 'User group';
  return `${requireAll ? 'Everyone' : 'Anyone'} in ${nameOf(group)}`;
}
