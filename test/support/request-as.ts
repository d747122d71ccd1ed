import type { Database } from '../../prisma/database.js';
import { aRequestRow } from './open-request.js';

type Of = Omit<Parameters<typeof aRequestRow>[1], 'status' | 'flowVersion'>;
type Columns = Parameters<Database['accessRequest']['update']>[0]['data'];

const PENDING = { status: 'pending', decidedAt: null, grantedAt: null };

/** A request as a row with any columns, without a workflow behind it: `pending` unless they say otherwise. */
export async function aRequestAs(db: Database, of: Of, columns: Columns = {}): Promise<string> {
  const id = await aRequestRow(db, { ...of, flowVersion: 1, status: 'active' });
  await db.accessRequest.update({ where: { id }, data: { ...PENDING, ...columns } });
  return id;
}

const MINUTE = 60_000;

/** The columns of access that came into force some minutes ago and ends some minutes after that. */
export function inForce({ agoMinutes, minutes }: { agoMinutes: number; minutes: number }) {
  const from = Date.now() - agoMinutes * MINUTE;
  return {
    status: 'active',
    decidedAt: new Date(from),
    grantedAt: new Date(from),
    requestedMinutes: minutes,
    approvedMinutes: minutes,
    expiresAt: new Date(from + minutes * MINUTE),
  };
}
