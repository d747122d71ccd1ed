import type { Shapes } from '../../lib/api.js';
import { useMe } from '../../lib/use-me.js';

/** A note for the requester, where a step has no approver (R39). */
export function useMissingApprover({ missingApprover, approval }: Shapes['CatalogItem']): string | undefined {
  const { managerId } = useMe();
  if (!missingApprover) return undefined;
  const lacksManager = managerId === null && approval.path.some(({ type }) => type === 'manager');
  return `${lacksManager ? 'You have no manager' : 'An approver is missing'}, so an administrator will decide.`;
}
