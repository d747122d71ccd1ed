import type { Database } from '../../../prisma/database.js';
import { unknownReferences } from '../../../prisma/views/unknown-references.js';
import type { FlowDefinition } from '../../../workflows/rules/flow.js';
import { hasLogo } from '../../logos.js';
import { type FieldError, Problem } from '../../problem.js';

/** A 400 for every place of a flow that names a logo, a group or an owner who is not there. One who goes later shows as `needsAttention` (R20). */
export async function mustResolve(db: Database, definition: FlowDefinition): Promise<void> {
  const unknown = await unknownReferences(db, definition);
  const errors = [...logoErrors(definition), ...unknown.map((path) => ({ path, message: 'is not in the directory, or not active' }))];
  if (errors.length > 0) throw new Problem('validation_failed', { errors });
}

const logoErrors = (definition: FlowDefinition): FieldError[] =>
  definition.kind === 'resource' && definition.display.type === 'logo' && !hasLogo(definition.display.logo)
    ? [{ path: 'display.logo', message: 'is not in the catalogue' }]
    : [];
