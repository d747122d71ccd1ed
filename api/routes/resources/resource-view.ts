import type { Queryable } from '../../../prisma/in-transaction.js';
import type { Unknown } from '../../../prisma/stores/directory/resources.js';
import type { ResourceRow } from '../../../prisma/views/directory/resources.js';
import { unknownBindings } from '../../../prisma/views/directory/unknown-bindings.js';
import type { Display } from '../../../workflows/rules/flow/flow-definition.js';
import { hasLogo } from '../../logo.js';
import { type FieldError, Problem } from '../../problem.js';
import { mustBeFound } from '../../must-be-found.js';

export const resourceView = (row: ResourceRow) => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});

/** The resource that a write has saved, or its refusal as a problem. */
export function savedResource(answer: ResourceRow | Unknown | undefined): ResourceRow {
  const found = mustBeFound(answer);
  if (!('unknown' in found)) return found;
  throw new Problem('validation_failed', { errors: found.unknown.map(notInDirectory) });
}

type Named = { display?: Display | undefined; ownerIds?: string[] | undefined; groupIds?: string[] | undefined };

/** Refuses an unknown logo, together with unknown owners and groups (R124). */
export async function mustHaveLogo(db: Queryable, { display, ...named }: Named): Promise<void> {
  if (display?.type !== 'logo' || hasLogo(display.logo)) return;
  const unknown = await unknownBindings(db, named);
  throw new Problem('validation_failed', {
    errors: [{ path: 'display.logo', message: 'is not in the catalogue' }, ...unknown.map(notInDirectory)],
  });
}

const notInDirectory = (path: string): FieldError => ({ path, message: 'is not in the directory' });
