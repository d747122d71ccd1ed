import { randomUUID } from 'node:crypto';
import type { Display } from '../../../workflows/rules/flow/flow-definition.js';
import type { Database } from '../../database.js';
import { inTransaction, type Queryable, type Transaction } from '../../in-transaction.js';
import { resourceById, type ResourceRow } from '../../views/directory/resources.js';
import { missingOf } from '../../views/directory/unknown-bindings.js';
import { type AuditEntry, writeAudit } from '../audit/write-audit.js';
import { definedFields } from '../../defined-fields.js';
import { keepActiveUsers, keepKnownGroups } from './keep-known-ids.js';

type By = Pick<AuditEntry, 'actorId' | 'channel'>;
type Fields = { name: string; description: string; display: Display; ownerIds: string[]; groupIds: string[] };
type Change = { [K in keyof Fields]?: Fields[K] | undefined };
/** The paths of a body that refer to unknown owners or groups. */
export type Unknown = { unknown: string[] };

export const createResource = (db: Queryable, by: By, fields: Fields): Promise<ResourceRow | Unknown | undefined> =>
  inTransaction(db, async (tx) => {
    const unknown = await unknownIn(tx, fields);
    if (unknown.length > 0) return { unknown };
    const id = randomUUID();
    const { ownerIds, groupIds, ...columns } = fields;
    await tx.resource.createMany({ data: { id, ...columns } });
    await bind(tx, id, { ownerIds, groupIds });
    await writeAudit(tx, { ...by, type: 'resource.created', data: { resourceId: id, ...fields } });
    return resourceById(tx, id);
  });

/** Returns nothing when the resource does not exist. A change without fields writes nothing. */
export const changeResource = (db: Database, by: By, id: string, change: Change): Promise<ResourceRow | Unknown | undefined> =>
  inTransaction(db, async (tx) => {
    const unknown = await unknownIn(tx, change, id);
    if (unknown.length > 0) return { unknown };
    if (Object.keys(definedFields(change)).length === 0) return resourceById(tx, id);
    const { ownerIds, groupIds, ...columns } = definedFields(change);
    const { count } = await tx.resource.updateMany({ where: { id }, data: columns });
    if (count === 0) return undefined;
    await bind(tx, id, { ownerIds, groupIds });
    await writeAudit(tx, { ...by, type: 'resource.changed', data: { resourceId: id, ...definedFields(change) } });
    return resourceById(tx, id);
  });

export const deleteResource = (db: Database, by: By, id: string): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const { count } = await tx.resource.deleteMany({ where: { id } });
    if (count > 0) await writeAudit(tx, { ...by, type: 'resource.deleted', data: { resourceId: id } });
    return count > 0;
  });

type Bindings = { ownerIds: string[] | undefined; groupIds: string[] | undefined };

async function bind(tx: Transaction, resourceId: string, { ownerIds, groupIds }: Bindings): Promise<void> {
  if (ownerIds) {
    await tx.resourceOwner.deleteMany({ where: { resourceId } });
    await tx.resourceOwner.createMany({ data: [...new Set(ownerIds)].map((userId) => ({ resourceId, userId })) });
  }
  if (groupIds) {
    await tx.resourceGroup.deleteMany({ where: { resourceId } });
    await tx.resourceGroup.createMany({ data: [...new Set(groupIds)].map((groupId) => ({ resourceId, groupId })) });
  }
}

/**
 * The known ones are locked until the transaction ends. Owners of the resource who are not active any more may stay, so that it can be saved
 * as it was read.
 */
async function unknownIn(
  tx: Transaction,
  { ownerIds = [], groupIds = [] }: Pick<Change, 'ownerIds' | 'groupIds'>,
  resourceId?: string,
): Promise<string[]> {
  const active = await keepActiveUsers(tx, ownerIds);
  const groups = await keepKnownGroups(tx, groupIds);
  const owners = resourceId === undefined ? [] : await tx.resourceOwner.findMany({ where: { resourceId }, select: { userId: true } });
  return missingOf({ ownerIds, groupIds }, { users: new Set([...active, ...owners.map((one) => one.userId)]), groups });
}
