import type { CatalogRow } from '../../../prisma/views/flows/catalog-page.js';
import { approversOf, type FlowDefinition } from '../../../workflows/rules/flow/flow-definition.js';
import { PLAIN_LABELS, resolveSteps } from '../../../workflows/rules/flow/resolve-steps.js';
import { lacksApprovers } from '../../../workflows/rules/request/steps.js';
import type { AnswerFor } from '../../contract/route.js';
import type { CatalogItem } from '../../contract/flows/catalog-routes.js';

/** A flow as possible requesters see it. The path names people only where approvers are shown (R46). */
export function catalogItem(row: CatalogRow, hidden: boolean): AnswerFor<typeof CatalogItem> {
  const { definition, flowId, candidates } = row;
  const { kind, name, description, approval } = definition;
  const requirement = approval.type === 'manual' ? approval.requirement : null;
  const steps = resolveSteps(approversOf(definition), candidates, requirement);
  return {
    flowId,
    kind,
    name,
    description,
    ...durationsOf(definition),
    justificationRequired: approval.type === 'manual',
    approval: {
      type: approval.type,
      requirement,
      path: steps.map(({ type, label }) => ({ type, label: hidden ? PLAIN_LABELS[type] : label })),
    },
    blocked: row.hasAccess ? 'already_has_access' : row.hasOpenRequest ? 'open_request' : null,
    missingApprover: lacksApprovers({ steps, requirement }),
  };
}

const durationsOf = (definition: FlowDefinition) =>
  definition.kind === 'resource'
    ? { display: definition.display, timedAccess: definition.timedAccess }
    : { display: null, sessionDurations: definition.sessionDurations };
