import type { UserRefusal } from '../../../prisma/stores/directory/users.js';
import type { UserRow } from '../../../prisma/views/directory/users.js';
import { type Caller, isAdmin } from '../../middleware/caller.js';
import { invalid, Problem } from '../../problem.js';

/** All fields of a user. */
export const wholeUser = ({ role, kind, createdAt, updatedAt, deletedAt, ...row }: UserRow) => ({
  ...row,
  ...(deletedAt && { deleted: true }),
  role: role === 'admin' ? ('admin' as const) : ('user' as const),
  kind: kind === 'service' ? ('service' as const) : ('person' as const),
  createdAt: createdAt.toISOString(),
  updatedAt: updatedAt.toISOString(),
});

/** A user as this caller may see them: only administrators and the user see all fields. */
export function userView(row: UserRow, caller: Caller) {
  const { id, email, displayName, department, deletedAt } = row;
  return isAdmin(caller) || caller.id === id ? wholeUser(row) : { id, email, displayName, department, ...(deletedAt && { deleted: true }) };
}

/** The user that a write has saved, or its refusal as a problem. */
export function savedUser(answer: UserRow | UserRefusal): UserRow {
  if (answer === 'no_such_manager') throw invalid('managerId', 'must be another active person');
  if (typeof answer === 'string') throw new Problem(answer);
  return answer;
}
