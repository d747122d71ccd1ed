import { randomUUID } from 'node:crypto';
import type { Database } from '../../database.js';
import { inTransaction, type Queryable } from '../../in-transaction.js';
import { type GroupRow, groupById } from '../../views/directory/groups.js';
import { type AuditEntry, writeAudit } from '../audit/write-audit.js';
import { definedFields } from '../../defined-fields.js';
import { lockPeople } from './lock-people.js';

type By = Pick<AuditEntry, 'actorId' | 'channel'>;
type Fields = { name: string; description: string };
type Change = { [K in keyof Fields]?: Fields[K] | undefined };

/** Fails as a duplicate when the name is taken (R2). */
export function createGroup(db: Queryable, by: By, fields: Fields): Promise<GroupRow | undefined> {
  return inTransaction(db, async (tx) => {
    const id = randomUUID();
    await tx.group.createMany({ data: { id, ...fields } });
    await writeAudit(tx, { ...by, type: 'group.created', data: { groupId: id, ...fields } });
    return groupById(tx, id);
  });
}

/** Returns nothing when the group does not exist. A change without fields writes nothing. */
export function changeGroup(db: Database, by: By, id: string, fields: Change): Promise<GroupRow | undefined> {
  return inTransaction(db, async (tx) => {
    if (Object.keys(definedFields(fields)).length === 0) return groupById(tx, id);
    const { count } = await tx.group.updateMany({ where: { id, deletedAt: null }, data: definedFields(fields) });
    if (count === 0) return undefined;
    await writeAudit(tx, { ...by, type: 'group.changed', data: { groupId: id, ...fields } });
    return groupById(tx, id);
  });
}

/** Deletes the group softly, and every membership in it. Returns whether the group existed. */
export function deleteGroup(db: Database, by: By, id: string): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    await lockPeople(tx);
    const { count } = await tx.group.updateMany({ where: { id, deletedAt: null }, data: { deletedAt: new Date() } });
    if (count === 0) return false;
    await tx.membership.deleteMany({ where: { groupId: id } });
    await tx.resourceGroup.deleteMany({ where: { groupId: id } });
    await writeAudit(tx, { ...by, type: 'group.deleted', data: { groupId: id } });
    return true;
  });
}
