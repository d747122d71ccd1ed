import { randomUUID } from 'node:crypto';
import type { FlowDefinition } from '../../workflows/rules/flow.js';
import type { Database, Transaction } from '../database.js';
import { flowById, type FlowRow } from '../views/flows.js';
import { type AuditEntry, writeAudit } from './audit.js';
import { cancelOpen, type OpenRequests } from './cancel-open.js';
import { unknownReferences } from './flow-references.js';

type By = Pick<AuditEntry, 'actorId' | 'channel'>;
export type FlowFields = { definition: FlowDefinition; enabled: boolean };
/** Why a flow was not saved: places that name nobody or nothing, a version that is not the current one, or open requests (R18). */
export type FlowRefusal = { unknown: string[] } | { conflict: true } | OpenRequests | { wrongKind: true };
/** `changeId` is the change that open requests have to hear of. */
export type SavedFlow = { flow: FlowRow; changeId?: string | undefined };

type Existing = { id: string; kind: string; version: number; enabled: boolean };

export const createFlow = (db: Database, by: By, fields: FlowFields): Promise<SavedFlow | FlowRefusal | undefined> =>
  db.$transaction(async (tx) => {
    const unknown = await unknownReferences(tx, fields.definition);
    if (unknown.length > 0) return { unknown };
    const id = randomUUID();
    await tx.approvalFlow.createMany({ data: { id, kind: fields.definition.kind, enabled: fields.enabled } });
    await writeVersion(tx, by, { id, version: 1, definition: fields.definition });
    await audit(tx, by, 'flow.created', { id, version: 1, ...fields });
    return saved(tx, id);
  });

type Replacement = FlowFields & { id: string; version: number; isConfirmed: boolean };

/** Writes the next version (R10); what is open stays on its own (R19), unless the flow is switched off with it. */
export const replaceFlow = (db: Database, by: By, { id, version, isConfirmed, ...fields }: Replacement) =>
  db.$transaction(async (tx): Promise<SavedFlow | FlowRefusal | undefined> => {
    const before = await locked(tx, id);
    if (!before) return undefined;
    if (before.kind !== fields.definition.kind) return { wrongKind: true };
    if (before.version !== version) return { conflict: true };
    const unknown = await unknownReferences(tx, fields.definition);
    if (unknown.length > 0) return { unknown };
    return next(tx, by, { before, fields, isConfirmed, type: 'flow.changed' });
  });

/** Switches a flow on or off; as it is already, nothing happens. */
export const switchFlow = (db: Database, by: By, { id, enabled, isConfirmed }: { id: string; enabled: boolean; isConfirmed: boolean }) =>
  db.$transaction(async (tx): Promise<SavedFlow | FlowRefusal | undefined> => {
    const before = await locked(tx, id);
    const row = before && (await flowById(tx, id));
    if (!row) return undefined;
    if (before.enabled === enabled) return { flow: row };
    const type = enabled ? 'flow.enabled' : 'flow.disabled';
    return next(tx, by, { before, fields: { enabled, definition: row.definition }, isConfirmed, type });
  });

/** Soft: past requests go on naming it. What is open is cancelled (R18). */
export const deleteFlow = (db: Database, by: By, { id, isConfirmed }: { id: string; isConfirmed: boolean }) =>
  db.$transaction(async (tx): Promise<{ changeId: string | undefined } | OpenRequests | undefined> => {
    const before = await locked(tx, id);
    if (!before) return undefined;
    const change = await cancelOpen(tx, { id, isConfirmed, below: before.version + 1, code: 'flow_deleted' });
    if ('openRequests' in change) return change;
    await tx.approvalFlow.updateMany({ where: { id }, data: { deletedAt: new Date(), enabled: false } });
    await audit(tx, by, 'flow.deleted', { id, version: before.version });
    return change;
  });

type Next = { before: Existing; fields: FlowFields; isConfirmed: boolean; type: string };

async function next(tx: Transaction, by: By, { before, fields, isConfirmed, type }: Next): Promise<SavedFlow | FlowRefusal | undefined> {
  const { id } = before;
  const version = before.version + 1;
  const isSwitchedOff = before.enabled && !fields.enabled;
  const change = isSwitchedOff ? await cancelOpen(tx, { id, isConfirmed, below: version, code: 'flow_disabled' }) : { changeId: undefined };
  if ('openRequests' in change) return change;
  await tx.approvalFlow.updateMany({ where: { id }, data: { version, enabled: fields.enabled } });
  await writeVersion(tx, by, { id, version, definition: fields.definition });
  await audit(tx, by, type, { id, version, ...fields });
  return saved(tx, id, change.changeId);
}

/** A submit holds the row shared until it has written its request, so that a count of open requests misses none. */
async function locked(tx: Transaction, id: string): Promise<Existing | undefined> {
  const [row] = await tx.$queryRaw<Existing[]>`
    SELECT f.id::text AS id, f.kind, f.version, f.enabled FROM approval_flows f WHERE f.id = ${id}::uuid AND f.deleted_at IS NULL FOR UPDATE`;
  return row;
}

async function saved(tx: Transaction, id: string, changeId?: string): Promise<SavedFlow | undefined> {
  const flow = await flowById(tx, id);
  return flow && { flow, changeId };
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

const audit = (tx: Transaction, by: By, type: string, { id, ...data }: { id: string } & Record<string, unknown>) =>
  writeAudit(tx, { ...by, type, flowId: id, data });
