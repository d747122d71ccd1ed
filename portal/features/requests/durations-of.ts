import type { Shapes } from '../../lib/api.js';

/** What one may choose from; a single duration is no choice. */
export function durationsOf({ timedAccess, sessionDurations = [] }: Shapes['CatalogItem']): readonly string[] {
  if (timedAccess?.mode === 'choice') return timedAccess.durations;
  return timedAccess?.mode === 'fixed' ? [timedAccess.duration] : sessionDurations;
}
