import type { UserKind } from '../../../workflows/rules/request/facts.js';
import type { Database } from '../../database.js';
import { inTransaction, type Queryable, type Transaction } from '../../in-transaction.js';
import { type UserRow, userById } from '../../views/directory/users.js';
import { type AuditEntry, writeAudit } from '../audit/write-audit.js';
import { definedFields } from '../../defined-fields.js';
import { lockPeople } from './lock-people.js';
import { deleteTokensOf } from './tokens.js';

type By = Pick<AuditEntry, 'actorId' | 'channel' | 'createdBy'>;
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
export function createUser(db: Queryable, by: By, fields: UserFields & { kind?: UserKind }): Promise<UserRow | UserRefusal> {
  return inTransaction(db, async (tx) => {
    await lockPeople(tx);
    if (!(await mayManage(tx, fields.managerId))) return 'no_such_manager';
    const { id } = await tx.user.create({ data: fields, select: { id: true } });
    await writeAudit(tx, { ...by, type: 'user.created', userId: id, data: fields });
    return (await userById(tx, id)) ?? 'not_found';
  });
}

/** Fails as a duplicate when the e-mail address is taken. A change without fields writes nothing. */
export function changeUser(db: Database, by: By, id: string, change: Change): Promise<UserRow | UserRefusal> {
  return inTransaction(db, async (tx) => {
    await lockPeople(tx);
    const before = await userById(tx, id);
    if (!(await mayManage(tx, change.managerId, before ?? { id }))) return 'no_such_manager';
    if (!before) return 'not_found';
    const fields = definedFields(change);
    const after = { ...before, ...fields };
    if (isActiveAdmin(before) && !isActiveAdmin(after) && (await isLastAdmin(tx, id))) return 'last_admin';
    if (Object.keys(fields).length === 0) return before;
    const forgotten = after.email === before.email ? {} : NO_IDENTITY;
    await tx.user.update({ where: { id }, data: { ...fields, ...forgotten }, select: { id: true } });
    await writeAudit(tx, { ...by, type: 'user.changed', userId: id, data: { before: pick(before, fields), after: fields } });
    await endCredentials(tx, by, { before, after });
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
    await tx.user.update({
      where: { id },
      data: { deletedAt: new Date(), active: false, managerId: null, ...NO_IDENTITY },
      select: { id: true },
    });
    await tx.user.updateMany({ where: { managerId: id }, data: { managerId: null } });
    await tx.membership.deleteMany({ where: { userId: id, requestId: null } });
    await tx.resourceOwner.deleteMany({ where: { userId: id } });
    await deleteTokensOf(tx, by, { id });
    await endSessions(tx, id);
    await writeAudit(tx, { ...by, type: 'user.deleted', userId: id, data: {} });
    return undefined;
  });
}

/** A change of activity ends the sessions of a person. Deactivation ends the tokens that they own or have made; the loss of the admin role those that they have made for others (R121). */
async function endCredentials(
  tx: Transaction,
  by: By,
  { before, after }: { before: UserRow; after: Pick<UserRow, 'active' | 'role'> },
): Promise<void> {
  if (before.active !== after.active) await endSessions(tx, before.id);
  if (before.active && !after.active) await deleteTokensOf(tx, by, { id: before.id });
  else if (before.role === 'admin' && after.role !== 'admin') await deleteTokensOf(tx, by, { id: before.id, onlyForOthers: true });
}

/** Ends the portal sessions of a person (R122), also when they become active again: a session that began meanwhile must not survive. */
const endSessions = (tx: Transaction, id: string): Promise<number> =>
  tx.$executeRaw`DELETE FROM portal_sessions WHERE sess ->> 'userId' = ${id}`;

/** The next sign-in is found by the e-mail address again: an administrator has said whose account it is. */
const NO_IDENTITY = { oidcIssuer: null, oidcSubject: null };

/** A manager is active when named, as an owner is. Who becomes inactive later stays, and a person can be saved as they were read. */
async function mayManage(
  tx: Transaction,
  managerId: string | null | undefined,
  before?: Pick<UserRow, 'id'> & { managerId?: string | null },
): Promise<boolean> {
  if (managerId === null || managerId === undefined || managerId === before?.managerId) return true;
  if (managerId === before?.id) return false; // nobody is their own manager (R1)
  const manager = await userById(tx, managerId);
  return manager?.active === true && manager.kind === 'person';
}

/** A service account cannot sign in to the portal, so it does not count as the last administrator (R6). */
const isActiveAdmin = ({ role, active, kind = 'person' }: { role: string; active: boolean; kind?: string }): boolean =>
  role === 'admin' && active && kind === 'person';

const isLastAdmin = async (tx: Transaction, id: string): Promise<boolean> =>
  (await tx.user.findFirst({ where: { role: 'admin', active: true, kind: 'person', id: { not: id } }, select: { id: true } })) === null;

const pick = (row: UserRow, fields: object): Partial<UserRow> => Object.fromEntries(Object.entries(row).filter(([name]) => name in fields));
