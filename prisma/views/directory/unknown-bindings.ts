import type { Queryable } from '../../in-transaction.js';
import { activeUsers, knownGroups } from './known-ids.js';

type Bindings = { ownerIds: readonly string[]; groupIds: readonly string[] };
type Known = { users: ReadonlySet<string>; groups: ReadonlySet<string> };

/** The paths of a resource's body that refer to unknown owners or groups. Two queries. */
export async function unknownBindings(
  db: Queryable,
  { ownerIds = [], groupIds = [] }: { [K in keyof Bindings]?: Bindings[K] | undefined },
): Promise<string[]> {
  return missingOf({ ownerIds, groupIds }, { users: await activeUsers(db, ownerIds), groups: await knownGroups(db, groupIds) });
}

export function missingOf({ ownerIds, groupIds }: Bindings, { users, groups }: Known): string[] {
  const missing = (ids: readonly string[], known: ReadonlySet<string>, name: string) =>
    ids.flatMap((id, index) => (known.has(id) ? [] : [`${name}.${String(index)}`]));
  return [...missing(ownerIds, users, 'ownerIds'), ...missing(groupIds, groups, 'groupIds')];
}
