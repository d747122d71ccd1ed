import type { Shapes } from '../../lib/api.js';
import { useMe } from '../../lib/me.js';

/** What one has to know before asking, where a step has nobody who could decide in it (R39). */
export function useMissingApprover({ missingApprover, approval }: Shapes['CatalogItem']): string | undefined {
  const { managerId } = useMe();
  if (!missingApprover) return undefined;
  const lacksManager = managerId === null && approval.path.some(({ type }) => type === 'manager');
  return `${lacksManager ? 'You have no manager' : 'An approver is missing'}; an administrator will have to step in.`;
}
