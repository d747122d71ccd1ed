import { randomUUID } from 'node:crypto';
import type { Database } from '../../prisma/database.js';
import type { ApproverRow, FlowDefinition } from '../../workflows/rules/flow.js';
import { aGroup } from './api.js';

type Over = { approvers?: ApproverRow[]; grantGroupId?: string };

/** An enabled flow of version 1, seen by a group of its own. */
export async function aFlow(db: Database, over: Over = {}): Promise<string> {
  const [id, visible] = [randomUUID(), await aGroup(db, randomUUID())];
  const grantGroupId = over.grantGroupId ?? (await aGroup(db, randomUUID()));
  const definition: FlowDefinition = {
    kind: 'resource',
    name: 'GitHub',
    description: '',
    visibleToGroupIds: [visible],
    display: { type: 'color', color: '#112233' },
    grantGroupId,
    timedAccess: { mode: 'none' },
    approval: { type: 'manual', requirement: 'any', approvers: over.approvers ?? [{ type: 'administrator' }] },
    slack: { delivery: 'off' },
  };
  await db.$transaction([
    db.approvalFlow.createMany({ data: { id, kind: definition.kind } }),
    db.approvalFlowVersion.createMany({ data: { flowId: id, version: 1, name: definition.name, definition, grantGroupId } }),
    db.flowVisibility.createMany({ data: { flowId: id, groupId: visible } }),
  ]);
  return id;
}
