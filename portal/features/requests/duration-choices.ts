import type { Shapes } from '../../lib/api.js';

/** The durations to choose from; a single one is fixed. */
export function durationChoices({ timedAccess, sessionDurations = [] }: Shapes['CatalogItem']): readonly string[] {
  if (timedAccess?.mode === 'choice') return timedAccess.durations;
  return timedAccess?.mode === 'fixed' ? [timedAccess.duration] : sessionDurations;
}
