import type { Database } from '../../database.js';

export type DeviceRow = {
  name: string;
  os: string;
  ownerId: string;
  id: string;
  certificateSerial: string | null;
  certificateNotAfter: Date | null;
  lastSeenAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
};

type Page = { limit: number; after?: { at: Date; id: string } | undefined; ownerId?: string | undefined };

/** Devices, newest first; one more than the page holds, when there are more. */
export function devicePage(db: Database, { limit, after, ownerId }: Page): Promise<DeviceRow[]> {
  const createdAt = after?.at;
  const behind = after && createdAt ? { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: after.id } }] } : {};
  return db.device.findMany({
    where: { ...behind, ...(ownerId !== undefined && { ownerId }) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
}

export const deviceById = (db: Database, id: string): Promise<DeviceRow | null> => db.device.findUnique({ where: { id } });
