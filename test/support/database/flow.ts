import { randomUUID } from 'node:crypto';
import type { Database } from '../../../prisma/database.js';
import type { ApproverRow, FlowDefinition, TimedAccess } from '../../../workflows/rules/flow/flow-definition.js';
import type { Requirement } from '../../../workflows/rules/request/state.js';
import { aGroup } from './directory-rows.js';
import { aDefinition } from '../builders/builders.js';

type Over = {
  id?: string;
  approvers?: ApproverRow[];
  requirement?: Requirement;
  automatic?: true;
  grantGroupId?: string;
  timedAccess?: TimedAccess;
  /** The group that sees the flow; without it, a new group. */
  visibleTo?: string;
  endWithEligibility?: boolean;
};

/** Creates an enabled flow, in version 1. */
export async function aFlow(db: Database, over: Over = {}): Promise<string> {
  const { id = randomUUID() } = over;
  const visible = over.visibleTo ?? (await aGroup(db, randomUUID()));
  const grantGroupId = over.grantGroupId ?? (await aGroup(db, randomUUID()));
  const { requirement = 'any', approvers = [{ type: 'administrator' }], timedAccess = { mode: 'none' } } = over;
  const definition: FlowDefinition = aDefinition({
    visibleToGroupIds: [visible],
    grantGroupId,
    timedAccess,
    ...(over.endWithEligibility === true && { endWithEligibility: true }),
    approval: over.automatic ? { type: 'automatic' } : { type: 'manual', requirement, approvers },
  });
  await db.$transaction([
    db.approvalFlow.createMany({ data: { id, kind: definition.kind } }),
    db.approvalFlowVersion.createMany({ data: { flowId: id, version: 1, name: definition.name, definition, grantGroupId } }),
    db.flowVisibility.createMany({ data: { flowId: id, groupId: visible } }),
  ]);
  return id;
}
