import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { openDatabase } from '../../prisma/database.js';
import { createRequests } from '../../prisma/stores/requests/requests.js';
import { someTerms } from '../support/builders/builders.js';
import { type ActivityWorld, startActivityWorld } from './activity-world.js';

let world: ActivityWorld;
beforeAll(async () => {
  world = await startActivityWorld();
}, 60_000);
afterAll(() => world.stop());

const MINUTE_MS = 60_000;
const aMinute = { timedAccess: { mode: 'fixed', duration: 'PT1M' } } as const;

/** A grant through one of three flows, the end of a grant, or a change of the direct membership. */
const happening = fc.oneof(
  fc.record({ what: fc.constant('grant' as const), flow: fc.nat(2) }),
  fc.record({ what: fc.constantFrom('end' as const, 'revoke' as const, 'stop' as const, 'time is up' as const), which: fc.nat(5) }),
  fc.record({ what: fc.constantFrom('join' as const, 'leave' as const) }),
);

it('a person is a member while any grant or direct membership is in force', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 14 }), async (happenings) => {
      const [rina, groupId] = [await world.person(), await world.group()];
      const flows = await Promise.all(
        [0, 1, 2].map(() => world.flow({ grantGroupId: groupId, automatic: true, timedAccess: aMinute.timedAccess })),
      );
      const direct = { groupId, userId: rina.id, requestId: null };
      const inForce: string[] = [];
      const membership = { isDirect: false };
      const happen: Record<string, (one: { flow?: number; which?: number; what: string }) => Promise<unknown>> = {
        grant: async ({ flow = 0 }) => {
          const { id, request } = await world.submit(rina, flows[flow] ?? '', { duration: null });
          if (request?.status === 'active') inForce.push(id); // refused for a direct member
        },
        join: async () => {
          if (!membership.isDirect) await world.db.membership.createMany({ data: direct });
          membership.isDirect = true;
        },
        leave: async () => {
          await world.db.membership.deleteMany({ where: direct });
          membership.isDirect = false;
        },
        end: async ({ what, which = 0 }) => {
          const [id] = inForce.splice(which % Math.max(1, inForce.length), 1);
          if (id !== undefined) await end(id, what, rina);
        },
      };
      for (const one of happenings) {
        const what = one.what in happen ? one.what : 'end';
        await happen[what]?.(one);
        expect(await world.isMember(groupId, rina.id)).toBe(membership.isDirect || inForce.length > 0);
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);

async function end(id: string, how: string, rina: Parameters<ActivityWorld['act']>[0]): Promise<void> {
  if (how === 'end') await world.act(rina, 'end', id);
  else if (how === 'revoke') await world.act(world.admin, 'revoke', id);
  else if (how === 'stop') await world.system('stop', id);
  else {
    const { expiresAt } = await world.row(id);
    world.worker.now = (expiresAt?.getTime() ?? 0) + 1;
    await world.system('timeUp', id);
    world.worker.now = Date.now();
  }
}

it.each([
  ['begins just before another ends', -500],
  ['begins at the very instant', 0],
  ['begins just after', 500],
])('a grant that %s neither loses nor keeps membership', async (_what, offset) => {
  const [rina, groupId] = [await world.person(), await world.group()];
  const [one, other] = [
    await world.flow({ grantGroupId: groupId, automatic: true, ...aMinute }),
    await world.flow({ grantGroupId: groupId, automatic: true, ...aMinute }),
  ];
  const first = await world.submit(rina, one, { duration: null });
  const endsAt = (await world.row(first.id)).expiresAt?.getTime() ?? 0;
  const timeUp = () => world.system('timeUp', first.id);
  const grant = async () => {
    world.worker.now = endsAt + offset;
    return world.submit(rina, other, { duration: null });
  };
  const upAt = async () => {
    world.worker.now = endsAt;
    await timeUp();
  };
  const second = offset <= 0 ? await grant() : (await upAt(), await grant());
  if (offset <= 0) await upAt();
  expect((await world.row(first.id)).endReason).toBe('expired');
  expect(await world.isMember(groupId, rina.id)).toBe(true);
  const secondEnds = (await world.row(second.id)).expiresAt?.getTime() ?? 0;
  expect(secondEnds).toBe(endsAt + offset + MINUTE_MS);
  world.worker.now = secondEnds;
  await world.system('timeUp', second.id);
  expect(await world.isMember(groupId, rina.id)).toBe(false);
  world.worker.now = Date.now();
});

it.each([
  ['in spring', '2027-03-27T12:00:00Z'],
  ['in autumn', '2026-10-24T12:00:00Z'],
])('two days are 48 hours across the change of clocks %s, in any time zone of the database', async (_when, at) => {
  await world.db.$executeRawUnsafe(`ALTER DATABASE "${new URL(world.databaseUrl).pathname.slice(1)}" SET timezone TO 'Europe/Berlin'`);
  const db = openDatabase(world.databaseUrl);
  const { openRequest } = world.activitiesOver({ requests: createRequests(db) });
  world.worker.now = Date.parse(at);
  const flowId = await world.flow({ automatic: true, timedAccess: { mode: 'fixed', duration: 'P2D' } });
  const [id, { id: requesterId }] = [randomUUID(), await world.person()];
  await openRequest({ requestId: id, terms: someTerms({ requesterId, flowId, duration: null }) });
  const { grantedAt, expiresAt, createdAt } = await world.row(id);
  expect([grantedAt?.getTime(), createdAt.getTime()]).toEqual([Date.parse(at), Date.parse(at)]);
  expect((expiresAt?.getTime() ?? 0) - (grantedAt?.getTime() ?? 0)).toBe(2 * 24 * 60 * MINUTE_MS);
  const [row] = await db.$queryRaw<
    { same: boolean }[]
  >`SELECT created_at = ${at}::timestamptz AS same FROM access_requests WHERE id = ${id}::uuid`;
  expect(row?.same).toBe(true);
  await db.$disconnect();
  world.worker.now = Date.now();
});
