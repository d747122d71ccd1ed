import { condition } from '../../conditions.js';
import { Prisma } from '../../generated/client.js';

type Viewer = { id: string; admin: boolean; service?: boolean };

/**
 * The ways in which a request `r` can wait for a person, each a condition with an index of its own. They find the requests of a list. The
 * rules judge whether the person may decide (`turnsOf`), and a property test holds both together.
 */
export const waysToWait = ({ id, admin, service }: Viewer): readonly Prisma.Sql[] =>
  service === true ? [asNamed(id)] : waysOfPeople({ id, admin });

/** A service account decides only where a flow names it (R121). */
const asNamed = (id: string) => Prisma.sql`${WAITS} AND r.id IN (
    SELECT a.request_id FROM request_approvers a JOIN request_steps s ON s.request_id = a.request_id AND s.position = a.position
    WHERE a.user_id = ${id}::uuid AND a.decision IS NULL AND s.state = 'open' AND s.type = 'resource_owner')`;

const waysOfPeople = ({ id, admin }: Viewer): readonly Prisma.Sql[] => [
  Prisma.sql`${WAITS} AND r.id IN (
    SELECT a.request_id FROM request_approvers a JOIN request_steps s ON s.request_id = a.request_id AND s.position = a.position
    WHERE a.user_id = ${id}::uuid AND a.decision IS NULL AND s.state = 'open' AND (NOT s.require_all OR EXISTS (
      SELECT 1 FROM memberships_in_force m WHERE m.group_id = s.group_id AND m.user_id = ${id}::uuid)))`,
  Prisma.sql`${WAITS} AND r.id IN (
    SELECT s.request_id FROM memberships_in_force m JOIN request_steps s ON s.group_id = m.group_id AND s.state = 'open' AND NOT s.require_all
    WHERE m.user_id = ${id}::uuid)`,
  ...(admin ? FOR_ADMINISTRATORS : []),
];

const WAITS = Prisma.sql`r.status = 'pending'`;

const FOR_ADMINISTRATORS: readonly Prisma.Sql[] = [
  Prisma.sql`${WAITS} AND r.asks_administrators AND EXISTS (
    SELECT 1 FROM request_steps s WHERE s.request_id = r.id AND s.state = 'open' AND s.type = 'administrator')`,
  condition('needsAdministrator', 'r'),
];

/** The groups that decide steps of a request `r` and that the person is a member of now. */
export const stepGroupsOf = (person: Prisma.Sql): Prisma.Sql => Prisma.sql`ARRAY(
  SELECT DISTINCT m.group_id::text FROM request_steps s JOIN memberships_in_force m ON m.group_id = s.group_id
  WHERE s.request_id = r.id AND m.user_id = ${person})`;
