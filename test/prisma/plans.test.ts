import { randomUUID } from 'node:crypto';
import { type Database, openDatabase } from '../../prisma/database.js';
import { createOutbox } from '../../prisma/stores/outbox/outbox.js';
import { submitFacts } from '../../prisma/views/requests/submit-facts.js';
import { createReconcilerStore } from '../../prisma/stores/reconciler-store.js';
import { catalogPage } from '../../prisma/views/flows/catalog-page.js';
import { flowById } from '../../prisma/views/flows/flows.js';
import { healthReport } from '../../prisma/views/health-report.js';
import { requestPage } from '../../prisma/views/requests/request-page.js';
import { aGroup, aPerson } from '../support/database/directory-rows.js';
import { freshDatabase } from '../support/database/database.js';
import { aFlow } from '../support/database/flow.js';

let fresh: Awaited<ReturnType<typeof freshDatabase>>;
let db: Database;
let flowId: string;
let personId: string;
let groupId: string;
let members: number;

/** Many requests that are over, some that are not, and one connection, so that what it has counted can be read. */
beforeAll(async () => {
  fresh = await freshDatabase();
  db = openDatabase(fresh.url, { connections: 1, statementTimeoutMs: 60_000 });
  groupId = await aGroup(db, 'deciders');
  personId = (await aPerson(db, 'Ada', { role: 'admin' })).id;
  flowId = await aFlow(db, { visibleTo: groupId, approvers: [{ type: 'user_group', groupId, requireAll: false }] });
  const many = await Promise.all(Array.from({ length: 20 }, () => aFlow(db)));
  await db.$executeRaw`INSERT INTO users (id, email, display_name, updated_at)
    SELECT gen_random_uuid(), n || '@example.test', 'Person ' || n, now() FROM generate_series(1, 5000) n`;
  await db.$executeRaw`INSERT INTO memberships (group_id, user_id) SELECT ${groupId}::uuid, id FROM users WHERE random() < 0.5 OR role = 'admin'`;
  await db.$executeRaw`
    WITH people AS (SELECT id, row_number() OVER () AS n FROM users),
    made AS (
      INSERT INTO access_requests (id, kind, flow_id, flow_version, requester_id, justification, approval_type, requirement, status, reason_code,
        reason_message, grant_group_id, pending_until, sequence, fingerprint, created_at, updated_at)
      SELECT gen_random_uuid(), 'resource', CASE WHEN p.n % 20 = 0 THEN ${flowId}::uuid ELSE (${many}::uuid[])[1 + p.n % 20] END, 1, p.id, '', 'manual', 'any',
        CASE WHEN k = 1 AND p.n % 50 = 0 THEN (ARRAY['pending', 'missing_data', 'error'])[1 + p.n % 3] ELSE 'cancelled' END, 'by_admin', '',
        ${groupId}::uuid, now() + interval '1 day', 1, '', now() - interval '1 day', now() - interval '1 day'
      FROM people p, generate_series(1, 4) k RETURNING id, status)
    INSERT INTO request_steps (request_id, position, type, label, state, group_id)
    SELECT id, 1, 'user_group', '', CASE status WHEN 'pending' THEN 'open' WHEN 'cancelled' THEN 'skipped' ELSE 'unresolved' END, ${groupId}::uuid FROM made`;
  members = await db.membership.count({ where: { groupId } });
  await db.$executeRaw`ANALYZE`;
  await db.$executeRawUnsafe(`ALTER DATABASE ${new URL(fresh.url).pathname.slice(1)} SET plan_cache_mode = force_generic_plan`);
  await db.$disconnect();
  db = openDatabase(fresh.url, { connections: 1 });
}, 120_000);
afterAll(async () => {
  await db.$disconnect();
  await fresh.drop();
});

type Counters = { name: string; scans: bigint }[];
const counters = async (): Promise<Map<string, bigint>> => {
  await db.$queryRaw`SELECT pg_stat_force_next_flush()::text`;
  await db.$queryRaw`SELECT 1`;
  const rows = await db.$queryRaw<Counters>`
    SELECT indexrelname AS name, idx_scan AS scans FROM pg_stat_user_indexes
    UNION ALL SELECT 'all of ' || relname, seq_scan FROM pg_stat_user_tables`;
  return new Map(rows.map(({ name, scans }) => [name, scans]));
};

/** The indexes that something reads by, and the tables that it reads from end to end. */
async function readBy(what: () => Promise<unknown>): Promise<string[]> {
  const before = await counters();
  await what();
  const after = await counters();
  return [...after.keys()].filter((name) => (after.get(name) ?? 0n) > (before.get(name) ?? 0n));
}

/** How many memberships were read so far. */
async function rowsRead(): Promise<number> {
  await db.$queryRaw`SELECT pg_stat_force_next_flush()::text`;
  await db.$queryRaw`SELECT 1`;
  const [row] = await db.$queryRaw<{ rows: number }[]>`
    SELECT (seq_tup_read + coalesce(idx_tup_fetch, 0))::int AS rows FROM pg_stat_user_tables WHERE relname = 'memberships'`;
  return row?.rows ?? 0;
}

const outboxOf = async (kind: string, subjectId: string): Promise<string> =>
  (await db.outbox.create({ data: { kind, subjectId }, select: { id: true } })).id;

describe('with plans that are kept, and thousands of requests that are over', () => {
  it.each<[string, () => Promise<unknown>, string[]]>([
    ['a flow counts its open requests', () => flowById(db, flowId), ['access_requests_open|access_requests_granting']],
    ['the catalog looks for open requests', () => catalogPage(db, personId, { limit: 20 }), ['access_requests_one_open']],
    [
      'a submit looks for an open request',
      () => submitFacts(db, { requesterId: personId, flowId, deviceId: null }),
      ['access_requests_one_open'],
    ],
    [
      'deadlines that have passed',
      () => createReconcilerStore(db).overdue(Date.now(), 10),
      ['access_requests_due', 'access_requests_ending'],
    ],
    ['the health report', () => healthReport(db), ['access_requests_due', 'access_requests_revoking']],
    [
      'a change of a flow',
      async () => createOutbox(db).affectedRequests(await outboxOf('flow', flowId), null),
      ['access_requests_open|access_requests_granting'],
    ],
    [
      'a change of a group',
      async () => createOutbox(db).affectedRequests(await outboxOf('group', groupId), null),
      ['access_requests_granting', 'request_steps_undecided'],
    ],
    [
      'a change of a person',
      async () => createOutbox(db).affectedRequests(await outboxOf('person', personId), null),
      ['access_requests_of_requester', 'request_steps_unresolved_of_owner'],
    ],
    [
      'what waits for a person',
      () => requestPage(db, { id: personId, admin: true }, { scope: 'assigned', sort: '-createdAt', limit: 20 }),
      ['request_steps_open'],
    ],
  ])('%s: by the partial indexes', async (_what, work, indexes) => {
    const read = await readBy(work);
    for (const index of indexes) expect(read).toContainEqual(expect.stringMatching(new RegExp(`^(${index})$`)));
    expect(read).not.toContain('all of access_requests');
    expect(read).not.toContain('all of request_steps');
  });

  it.each(['flow', 'group'])('a change of a %s looks for the first member who is left, not at all of them', async (kind) => {
    const subjectId = { flow: flowId, group: groupId }[kind] ?? '';
    const changeId = await outboxOf(kind, subjectId);
    const before = await rowsRead();
    const requests = await createOutbox(db).affectedRequests(changeId, null);
    expect([requests.requestIds.length > 0, (await rowsRead()) - before < members]).toEqual([true, true]);
  });

  it('reads nothing from end to end to tell what waits for an administrator', async () => {
    const page = { scope: 'assigned', sort: '-createdAt', limit: 20, after: { at: new Date(), id: randomUUID() } } as const;
    expect(await readBy(() => requestPage(db, { id: randomUUID(), admin: true }, page))).not.toContain('all of access_requests');
  });
});
