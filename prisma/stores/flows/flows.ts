import { randomUUID } from 'node:crypto';
import type { FlowDefinition } from '../../../workflows/rules/flow/flow-definition.js';
import type { Database } from '../../database.js';
import { inTransaction, type Queryable, type Transaction } from '../../in-transaction.js';
import { flowById, type FlowRow } from '../../views/flows/flows.js';
import { type AuditEntry, writeAudit } from '../audit/write-audit.js';
import { cancelOpen, type OpenRequests } from './cancel-open.js';

type By = Pick<AuditEntry, 'actorId' | 'channel'>;
type FlowFields = { definition: FlowDefinition; enabled: boolean };
/** Why a flow was not written: another kind, a version that is not the current one, or open requests (R18). */
export type FlowRefusal = { refused: 'wrong_kind' | 'version_conflict' } | OpenRequests;
type SavedFlow = { flow: FlowRow };

type Existing = { id: string; kind: string; version: number; enabled: boolean };

export const createFlow = (db: Queryable, by: By, fields: FlowFields): Promise<SavedFlow | undefined> =>
  inTransaction(db, async (tx) => {
    const id = randomUUID();
    await tx.approvalFlow.createMany({ data: { id, kind: fields.definition.kind, enabled: fields.enabled } });
    await writeVersion(tx, by, { id, version: 1, definition: fields.definition });
    await audit(tx, by, ['flow.created'], { id, version: 1, ...fields });
    return saved(tx, id);
  });

type Replacement = FlowFields & { id: string; version: number; isConfirmed: boolean };

/** Writes the next version (R10). Open requests keep their version (R19), unless this also disables the flow. */
export const replaceFlow = (db: Database, by: By, { id, version, isConfirmed, ...fields }: Replacement) =>
  inTransaction(db, async (tx): Promise<SavedFlow | FlowRefusal | undefined> => {
    const before = await locked(tx, id);
    if (!before) return undefined;
    if (before.kind !== fields.definition.kind) return { refused: 'wrong_kind' };
    if (before.version !== version) return { refused: 'version_conflict' };
    const types = ['flow.changed', ...(before.enabled === fields.enabled ? [] : [switched(fields)])] as const;
    return next(tx, by, { before, fields, isConfirmed, types });
  });

/** Enables or disables a flow. When nothing changes, no version is written. */
export const switchFlow = (db: Database, by: By, { id, enabled, isConfirmed }: { id: string; enabled: boolean; isConfirmed: boolean }) =>
  inTransaction(db, async (tx): Promise<SavedFlow | FlowRefusal | undefined> => {
    const before = await locked(tx, id);
    const row = before && (await flowById(tx, id));
    if (!row) return undefined;
    if (before.enabled === enabled) return { flow: row };
    return next(tx, by, { before, fields: { enabled, definition: row.definition }, isConfirmed, types: [switched({ enabled })] });
  });

/** Deletes a flow softly, because past requests refer to it. Open requests are cancelled (R18). */
export const deleteFlow = (db: Database, by: By, { id, isConfirmed }: { id: string; isConfirmed: boolean }) =>
  inTransaction(db, async (tx): Promise<{ deleted: true } | OpenRequests | undefined> => {
    const before = await locked(tx, id);
    if (!before) return undefined;
    const refused = await cancelOpen(tx, { id, isConfirmed, below: before.version + 1, code: 'flow_deleted' });
    if (refused) return refused;
    await tx.approvalFlow.updateMany({ where: { id }, data: { deletedAt: new Date(), enabled: false } });
    await writeAudit(tx, { ...by, type: 'flow.deleted', flowId: id, data: { version: before.version } });
    return { deleted: true };
  });

type Next = { before: Existing; fields: FlowFields; isConfirmed: boolean; types: readonly FlowEventType[] };

async function next(tx: Transaction, by: By, { before, fields, isConfirmed, types }: Next): Promise<SavedFlow | FlowRefusal | undefined> {
  const { id } = before;
  const version = before.version + 1;
  const isSwitchedOff = before.enabled && !fields.enabled;
  const refused = isSwitchedOff ? await cancelOpen(tx, { id, isConfirmed, below: version, code: 'flow_disabled' }) : undefined;
  if (refused) return refused;
  await tx.approvalFlow.updateMany({ where: { id }, data: { version, enabled: fields.enabled } });
  await writeVersion(tx, by, { id, version, definition: fields.definition });
  await audit(tx, by, types, { id, version, ...fields });
  return saved(tx, id);
}

/** Locks the flow. A submit holds a shared lock until its request is written, so the count of open requests misses none. */
async function locked(tx: Transaction, id: string): Promise<Existing | undefined> {
  const [row] = await tx.$queryRaw<Existing[]>`
    SELECT f.id::text AS id, f.kind, f.version, f.enabled FROM approval_flows f WHERE f.id = ${id}::uuid AND f.deleted_at IS NULL FOR UPDATE`;
  return row;
}

async function saved(tx: Transaction, id: string): Promise<SavedFlow | undefined> {
  const flow = await flowById(tx, id);
  return flow && { flow };
}

type Version = { id: string; version: number; definition: FlowDefinition };

async function writeVersion(tx: Transaction, by: By, { id: flowId, version, definition }: Version): Promise<void> {
  const grantGroupId = definition.kind === 'resource' ? definition.grantGroupId : null;
  await tx.approvalFlowVersion.createMany({
    data: { flowId, version, name: definition.name, definition, grantGroupId, createdById: by.actorId },
  });
  await tx.flowVisibility.deleteMany({ where: { flowId } });
  const groupIds = [...new Set(definition.visibleToGroupIds)];
  await tx.flowVisibility.createMany({ data: groupIds.map((groupId) => ({ flowId, groupId })) });
}

const switched = ({ enabled }: { enabled: boolean }): 'flow.enabled' | 'flow.disabled' => (enabled ? 'flow.enabled' : 'flow.disabled');

type FlowEventType = 'flow.created' | 'flow.changed' | 'flow.enabled' | 'flow.disabled';

/** Writes one event of each type, all with the same data. */
async function audit(
  tx: Transaction,
  by: By,
  types: readonly FlowEventType[],
  { id, ...data }: { id: string; version: number } & FlowFields,
) {
  for (const type of types) await writeAudit(tx, { ...by, type, flowId: id, data });
}
