import { randomUUID } from 'node:crypto';
import type { ApproverRow } from '../../workflows/rules/flow/flow-definition.js';
import { aRequestRow } from '../support/database/request-row.js';
import { aGroup, type Person } from '../support/database/directory-rows.js';
import type { ActivityWorld } from '../activities/activity-world.js';
import { CAST, type People } from '../workflows/rules/people.js';

/** The people of the rules' tests in a real directory, under ids of their own; who is a member of the group was one, or is one. */
export async function castInDatabase(world: ActivityWorld) {
  const { db } = world;
  const people = new Map<string, Person>();
  for (const name of CAST) people.set(name, await world.person({ department: name }));
  const group = await aGroup(db, randomUUID());
  const idOf = (name: string): string => people.get(name)?.id ?? name;
  const names = new Map([...people].map(([name, { id }]) => [id, name] as const).concat([[group, 'g9']]));
  const pastFlow = await world.flow({ grantGroupId: group });
  // A request of each has granted the group once.
  for (const name of CAST) {
    const row = { flowId: pastFlow, flowVersion: 1, requesterId: idOf(name), grantGroupId: group, status: 'active' };
    const requestId = await aRequestRow(db, row);
    await db.membership.create({ data: { groupId: group, userId: idOf(name), requestId, expiresAt: new Date(Date.now() - 60_000) } });
  }
  await db.user.update({ where: { id: world.admin.id }, data: { role: 'user' } }); // the cast has its own

  /** Makes the directory say what the people of the test are now. */
  const write = async ({ active, admins, members, manager, isEligible }: People): Promise<void> => {
    const rows = CAST.map((name) => ({
      ...{ id: idOf(name), active: active.has(name), role: admins.has(name) ? 'admin' : 'user' },
      manager: name === 'rina' ? idOf(manager) : null,
    }));
    await db.$executeRaw`
      UPDATE users u SET active = n.active, role = n.role, manager_id = n.manager
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS n(id uuid, active bool, role text, manager uuid)
      WHERE u.id = n.id AND (u.active, u.role, u.manager_id) IS DISTINCT FROM (n.active, n.role, n.manager)`;
    await writeMembers(
      group,
      CAST.filter((name) => members.has(name)),
    );
    await writeMembers(world.everyone, isEligible ? ['rina'] : [], ['rina']);
  };
  /** Only what differs: to leave and to join again is a change. */
  const writeMembers = async (groupId: string, wanted: readonly string[], among: readonly string[] = CAST): Promise<void> => {
    const ids = wanted.map(idOf);
    await db.membership.deleteMany({ where: { groupId, requestId: null, userId: { in: among.map(idOf), notIn: ids } } });
    await db.membership.createMany({ data: ids.map((userId) => ({ groupId, userId })), skipDuplicates: true });
  };

  const rowOf = (row: ApproverRow): ApproverRow => {
    if (row.type === 'resource_owner') return { ...row, userId: idOf(row.userId) };
    return row.type === 'user_group' ? { ...row, groupId: group } : row;
  };
  /** The same with names in place of ids. */
  const named = <T>(value: T): T =>
    JSON.parse([...names].reduce((text, [id, name]) => text.replaceAll(id, name), JSON.stringify(value))) as T;
  return { idOf, rowOf, named, write };
}
