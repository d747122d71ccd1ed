import type { Shapes } from '../../lib/api.js';

type Approval = Shapes['AccessRequest']['approval'];

const isApproved = ({ state }: Approval['steps'][number]): boolean => state === 'approved' || state === 'overridden';

/** "1 of 2": how many steps have approved, of those that have to. */
export function progressOf({ requirement, steps }: Approval): string {
  if (steps.length === 0) return '–';
  const approved = steps.filter(isApproved).length;
  if (requirement === 'any') return `${String(Math.min(approved, 1))} of 1`;
  return `${String(approved)} of ${String(steps.filter(({ state }) => state !== 'skipped').length)}`;
}

/** Who has to approve, in a few words. */
export function approvalInWords({ type, requirement, steps }: Approval): string {
  if (type === 'automatic') return 'Automatic';
  const [only] = steps;
  if (steps.length === 1 && only) return only.label;
  const count = String(steps.length);
  if (requirement === 'any') return `Any of ${count}`;
  return requirement === 'all' ? `All of ${count}` : `${count} in order`;
}
