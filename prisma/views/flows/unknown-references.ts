import { approversOf, type FlowDefinition } from '../../../workflows/rules/flow/flow-definition.js';
import type { Queryable } from '../../in-transaction.js';
import { activeUsers, knownGroups } from '../directory/known-ids.js';

type Reference = { path: string; id: string; kind: 'user' | 'group' };

/** The paths of a flow that refer to a group or an owner who does not exist or is not active. Two queries. */
export async function unknownReferences(db: Queryable, definition: FlowDefinition): Promise<string[]> {
  const references = referencesOf(definition);
  const idsOf = (kind: Reference['kind']) => references.filter((one) => one.kind === kind).map((one) => one.id);
  const known = { user: await activeUsers(db, idsOf('user')), group: await knownGroups(db, idsOf('group')) };
  return references.filter(({ id, kind }) => !known[kind].has(id)).map((one) => one.path);
}

function referencesOf(definition: FlowDefinition): Reference[] {
  const visible = definition.visibleToGroupIds.map(
    (id, index): Reference => ({ path: `visibleToGroupIds.${String(index)}`, id, kind: 'group' }),
  );
  const granted: Reference[] = definition.kind === 'resource' ? [{ path: 'grantGroupId', id: definition.grantGroupId, kind: 'group' }] : [];
  const approvers = approversOf(definition).flatMap((row, index): Reference[] => {
    const place = `approval.approvers.${String(index)}`;
    if (row.type === 'resource_owner') return [{ path: `${place}.userId`, id: row.userId, kind: 'user' }];
    return row.type === 'user_group' ? [{ path: `${place}.groupId`, id: row.groupId, kind: 'group' }] : [];
  });
  return [...visible, ...granted, ...approvers];
}
