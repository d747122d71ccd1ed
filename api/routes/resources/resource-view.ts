import type { Unknown } from '../../../prisma/stores/resources.js';
import type { ResourceRow } from '../../../prisma/views/resources.js';
import type { Display } from '../../../workflows/rules/flow.js';
import { hasLogo } from '../../logos.js';
import { invalid, Problem } from '../../problem.js';
import { orNotFound } from '../../refusals.js';

export const resourceView = (row: ResourceRow) => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});

/** The resource that a write answered with, or its refusal as a problem. */
export function orRefused(answer: ResourceRow | Unknown | undefined): ResourceRow {
  const found = orNotFound(answer);
  if (!('unknown' in found)) return found;
  throw new Problem('validation_failed', { errors: found.unknown.map((path) => ({ path, message: 'is not in the directory' })) });
}

/** A logo has to be one of the catalogue. */
export function mustHaveLogo(display: Display | undefined): void {
  if (display?.type === 'logo' && !hasLogo(display.logo)) throw invalid('display.logo', 'is not in the catalogue');
}
