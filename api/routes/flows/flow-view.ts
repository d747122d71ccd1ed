import type * as z from 'zod';
import type { FlowRefusal, SavedFlow } from '../../../prisma/stores/flows.js';
import type { FlowRow } from '../../../prisma/views/flows.js';
import type { FlowDefinition } from '../../../workflows/rules/flow.js';
import { Flow, type NewFlow } from '../../contract/flows.js';
import { hasLogo } from '../../logos.js';
import { invalid, Problem } from '../../problem.js';
import { orNotFound } from '../../refusals.js';

/** A flow with what no longer resolves, computed, so that it goes when it is repaired (R20). */
export function flowView({ definition, createdAt, updatedAt, ...row }: FlowRow): z.input<typeof Flow> {
  const { id, version, enabled, openRequests, activeGrants, visibleToGroupIds } = row;
  const attention = needsAttention({ ...row, isResource: definition.kind === 'resource' });
  const rest = { id, version, enabled, openRequests, activeGrants, visibleToGroupIds, needsAttention: attention };
  return Flow.parse({ ...definition, ...rest, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() });
}

type Resolved = Pick<FlowRow, 'visibleToGroupIds' | 'hasGrantGroup' | 'lostOwnerIds' | 'lostGroupIds'> & { isResource: boolean };

function needsAttention({ isResource, hasGrantGroup, visibleToGroupIds, lostOwnerIds, lostGroupIds }: Resolved) {
  return [
    ...(isResource && !hasGrantGroup ? [{ code: 'grant_group_missing', message: 'The group that is granted was deleted.' }] : []),
    ...(visibleToGroupIds.length === 0 ? [{ code: 'no_visibility_group', message: 'No group sees this flow any more.' }] : []),
    ...lostOwnerIds.map((id) => ({ code: 'owner_inactive', message: `The approver ${id} is no longer active.` })),
    ...lostGroupIds.map((id) => ({ code: 'approver_group_missing', message: `The approver group ${id} was deleted.` })),
  ];
}

type Body = z.output<typeof NewFlow>;

/** The definition in a body; a logo has to be one of the catalogue. */
export function definitionOf({ enabled: _enabled, ...definition }: Body): FlowDefinition {
  if (definition.kind === 'resource' && definition.display.type === 'logo' && !hasLogo(definition.display.logo)) {
    throw invalid('display.logo', 'is not in the catalogue');
  }
  return definition;
}

/** The flow that a write answered with, or its refusal as a problem. */
export function orRefused(answer: SavedFlow | FlowRefusal | undefined): SavedFlow {
  const found = orNotFound(answer);
  if ('flow' in found) return found;
  if ('unknown' in found) {
    throw new Problem('validation_failed', {
      errors: found.unknown.map((path) => ({ path, message: 'is not in the directory, or not active' })),
    });
  }
  if ('openRequests' in found) throw new Problem('pending_requests', found);
  if ('wrongKind' in found) throw invalid('kind', 'cannot be changed');
  throw new Problem('version_conflict');
}
