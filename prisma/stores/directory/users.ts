import type { Database } from '../../database.js';
import { inTransaction, type Transaction } from '../../in-transaction.js';
import { type UserRow, userById } from '../../views/directory/users.js';
import { type AuditEntry, writeAudit } from '../audit/write-audit.js';
import { definedFields } from '../../defined-fields.js';
import { lockPeople } from './lock-people.js';
import { enqueueChange, enqueueMemberChanges } from '../outbox/enqueue-change.js';

type By = Pick<AuditEntry, 'actorId' | 'channel'>;
export type UserFields = {
  email: string;
  displayName: string;
  department: string | null;
  role: string;
  active: boolean;
  managerId: string | null;
};
type Change = { [K in keyof UserFields]?: UserFields[K] | undefined };
export type UserRefusal = 'not_found' | 'last_admin' | 'no_such_manager';

/** Fails as a duplicate when the e-mail address is taken (R1). */
export function createUser(db: Database, by: By, fields: UserFields): Promise<UserRow | UserRefusal> {
  return inTransaction(db, async (tx) => {
    await lockPeople(tx);
    if (!(await mayManage(tx, fields.managerId))) return 'no_such_manager';
    const { id } = await tx.user.create({ data: fields, select: { id: true } });
    await writeAudit(tx, { ...by, type: 'user.created', userId: id, data: fields });
    if (isActiveAdmin(fields)) await enqueueChange(tx, 'user', id);
    return (await userById(tx, id)) ?? 'not_found';
  });
}

/** Fails as a duplicate when the e-mail address is taken. A change without fields writes nothing. */
export function changeUser(db: Database, by: By, id: string, change: Change): Promise<UserRow | UserRefusal> {
  return inTransaction(db, async (tx) => {
    await lockPeople(tx);
    const before = await userById(tx, id);
    if (change.managerId === id || !(await mayManage(tx, change.managerId, before))) return 'no_such_manager';
    if (!before) return 'not_found';
    const fields = definedFields(change);
    const after = { ...before, ...fields };
    if (isActiveAdmin(before) && !isActiveAdmin(after) && (await isLastAdmin(tx, id))) return 'last_admin';
    if (Object.keys(fields).length === 0) return before;
    await tx.user.update({ where: { id }, data: fields, select: { id: true } });
    await writeAudit(tx, { ...by, type: 'user.changed', userId: id, data: { before: pick(before, fields), after: fields } });
    await passOn(tx, before, after);
    return (await userById(tx, id)) ?? 'not_found';
  });
}

/** Deletes the person softly. Their workflows end their requests and their access. */
export function deleteUser(db: Database, by: By, id: string): Promise<UserRefusal | undefined> {
  return inTransaction(db, async (tx) => {
    await lockPeople(tx);
    const before = await userById(tx, id);
    if (!before) return 'not_found';
    if (isActiveAdmin(before) && (await isLastAdmin(tx, id))) return 'last_admin';
    await tx.user.update({ where: { id }, data: { deletedAt: new Date(), active: false, managerId: null }, select: { id: true } });
    const reports = await tx.user.findMany({ where: { managerId: id }, select: { id: true } });
    await tx.user.updateMany({ where: { managerId: id }, data: { managerId: null } });
    const groups = await tx.membership.findMany({ where: { userId: id }, select: { groupId: true }, distinct: ['groupId'] });
    await tx.membership.deleteMany({ where: { userId: id, requestId: null } });
    await tx.resourceOwner.deleteMany({ where: { userId: id } });
    await tx.apiToken.deleteMany({ where: { userId: id } });
    await endSessions(tx, id);
    await writeAudit(tx, { ...by, type: 'user.deleted', userId: id, data: {} });
    await enqueueChange(tx, 'user', id, ...reports.map((one) => one.id));
    await enqueueMemberChanges(
      tx,
      groups.map((one) => one.groupId),
    );
    return undefined;
  });
}

/** Passes a change of a person on to their sessions and to the requests that depend on them. */
async function passOn(tx: Transaction, before: UserRow, after: Pick<UserRow, (typeof DECISIVE)[number]>): Promise<void> {
  if (before.active !== after.active) await endSessions(tx, before.id);
  if (DECISIVE.some((field) => before[field] !== after[field])) await enqueueChange(tx, 'user', before.id);
}

/** Ends the portal sessions of a person (R122), also when they become active again: a session that began meanwhile must not survive. */
const endSessions = (tx: Transaction, id: string): Promise<number> =>
  tx.$executeRaw`DELETE FROM portal_sessions WHERE sess ->> 'userId' = ${id}`;

/** The fields that requests depend on. */
const DECISIVE = ['role', 'active', 'managerId'] as const;

/** A manager is active when named, as an owner is. Who becomes inactive later stays, and a person can be saved as they were read. */
async function mayManage(tx: Transaction, managerId: string | null | undefined, before?: UserRow | null): Promise<boolean> {
  if (managerId === null || managerId === undefined || managerId === before?.managerId) return true;
  return (await userById(tx, managerId))?.active === true;
}

const isActiveAdmin = ({ role, active }: { role: string; active: boolean }): boolean => role === 'admin' && active;

const isLastAdmin = async (tx: Transaction, id: string): Promise<boolean> =>
  (await tx.user.findFirst({ where: { role: 'admin', active: true, id: { not: id } }, select: { id: true } })) === null;

const pick = (row: UserRow, fields: object): Partial<UserRow> => Object.fromEntries(Object.entries(row).filter(([name]) => name in fields));
