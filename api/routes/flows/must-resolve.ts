import type { Queryable } from '../../../prisma/in-transaction.js';
import { unknownReferences } from '../../../prisma/views/flows/unknown-references.js';
import type { FlowDefinition } from '../../../workflows/rules/flow/flow-definition.js';
import { hasLogo } from '../../logo.js';
import { type FieldError, Problem } from '../../problem.js';

/** Refuses a flow that names an unknown logo, group or owner. References that are deleted later show as `needsAttention` (R20). */
export async function mustResolve(db: Queryable, definition: FlowDefinition): Promise<void> {
  const unknown = await unknownReferences(db, definition);
  const errors = [...logoErrors(definition), ...unknown.map((path) => ({ path, message: 'is not in the directory, or not active' }))];
  if (errors.length > 0) throw new Problem('validation_failed', { errors });
}

const logoErrors = (definition: FlowDefinition): FieldError[] =>
  definition.kind === 'resource' && definition.display.type === 'logo' && !hasLogo(definition.display.logo)
    ? [{ path: 'display.logo', message: 'is not in the catalogue' }]
    : [];
