import type { Database } from '../../database.js';
import { inTransaction, type Queryable } from '../../in-transaction.js';
import type { DeviceRow } from '../../views/directory/devices.js';
import { type AuditEntry, writeAudit } from '../audit/write-audit.js';
import { definedFields } from '../../defined-fields.js';
import { keepActiveUsers } from './keep-known-ids.js';

type By = Pick<AuditEntry, 'actorId' | 'channel'>;
type Fields = { name: string; os: string; ownerId: string };
type Change = { [K in keyof Fields]?: Fields[K] | undefined };

/** Returns `no_such_owner` when the owner is not an active user. */
export const createDevice = (db: Queryable, by: By, fields: Fields): Promise<DeviceRow | 'no_such_owner'> =>
  inTransaction(db, async (tx) => {
    if (!(await keepActiveUsers(tx, [fields.ownerId])).has(fields.ownerId)) return 'no_such_owner';
    const device = await tx.device.create({ data: fields });
    await writeAudit(tx, { ...by, type: 'device.created', userId: fields.ownerId, data: { deviceId: device.id, ...fields } });
    return device;
  });

/** Returns nothing when the device does not exist. A change without fields writes nothing. */
export const changeDevice = (db: Database, by: By, id: string, change: Change): Promise<DeviceRow | 'no_such_owner' | undefined> =>
  inTransaction(db, async (tx) => {
    const { ownerId } = change;
    if (ownerId !== undefined && !(await keepActiveUsers(tx, [ownerId])).has(ownerId)) return 'no_such_owner';
    const fields = definedFields(change);
    const isChanged = Object.keys(fields).length > 0;
    if (isChanged) await tx.device.updateMany({ where: { id }, data: fields });
    const device = (await tx.device.findUnique({ where: { id } })) ?? undefined;
    if (!device || !isChanged) return device;
    await writeAudit(tx, { ...by, type: 'device.changed', userId: device.ownerId, data: { deviceId: id, ...fields } });
    return device;
  });

/** Returns whether the device existed. */
export const deleteDevice = (db: Database, by: By, id: string): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const device = await tx.device.findUnique({ where: { id }, select: { ownerId: true } });
    if (!device) return false;
    await tx.device.deleteMany({ where: { id } });
    await writeAudit(tx, { ...by, type: 'device.deleted', userId: device.ownerId, data: { deviceId: id } });
    return true;
  });
