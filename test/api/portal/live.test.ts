import { randomUUID } from 'node:crypto';
import type { Database } from '../../../prisma/database.js';
import { aGroup, aPerson, type Person, startApi } from '../../support/api.js';
import { aFlow } from '../../support/flow.js';
import { aRequestRow } from '../../support/open-request.js';
import { servePortal } from '../../support/portal.js';

let api: Awaited<ReturnType<typeof startApi>>;
/** Two copies of the API over one database. */
let portals: Awaited<ReturnType<typeof servePortal>>[];
beforeAll(async () => {
  api = await startApi();
  portals = [await servePortal(api), await servePortal(api)];
}, 60_000);
afterAll(async () => {
  for (const portal of portals) await portal.stop();
  await api.stop();
});

/** The news that somebody's open page hears, one by one; nothing when the stream is closed. */
async function listen(person: Pick<Person, 'token'>, copy = 0) {
  const answer = await fetch(`${portals[copy]!.baseUrl}/api/v1/stream`, { headers: { Authorization: `Bearer ${person.token}` } });
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  const news = async (): Promise<string | undefined> => {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return undefined;
      const [, data] = /^data: (.*)$/m.exec(value) ?? [];
      if (data !== undefined) return data;
    }
  };
  return { answer, news, close: () => reader.cancel() };
}

async function aRequest(db: Database, requester: Person, approver: Person) {
  const grantGroupId = await aGroup(db, randomUUID());
  const flowId = await aFlow(db, { grantGroupId });
  const id = await aRequestRow(db, { flowId, flowVersion: 1, requesterId: requester.id, grantGroupId });
  await db.requestStep.createMany({ data: { requestId: id, position: 1, type: 'resource_owner', label: 'Owner', state: 'open' } });
  await db.requestApprover.createMany({ data: { requestId: id, position: 1, requesterId: requester.id, userId: approver.id } });
  const event = (type: string) =>
    db.auditEvent.createMany({ data: { type, actorType: 'system', channel: 'system', requestId: id, at: new Date(), data: {} } });
  return { id, event };
}

const people = (...names: string[]) => Promise.all(names.map((name) => aPerson(api.db, `${name}-${randomUUID()}`)));

it('is for whoever is signed in', async () => {
  const answer = await fetch(`${portals[0]!.baseUrl}/api/v1/stream`);
  expect(answer.status).toBe(401);
});

it('tells requester, approvers and administrators of a change, through every copy of the API, and nobody else', async () => {
  const [rina, olga, sam] = (await people('rina', 'olga', 'sam')) as [Person, Person, Person];
  const ada = await aPerson(api.db, `ada-${randomUUID()}`, { role: 'admin' });
  const { event } = await aRequest(api.db, rina, olga);
  const streams = [await listen(rina, 0), await listen(olga, 1), await listen(ada, 1)];
  const stranger = await listen(sam, 1);
  expect(streams[0]!.answer.headers.get('Content-Type')).toBe('text/event-stream');
  await event('request.pending');
  expect(await Promise.all(streams.map((stream) => stream.news()))).toEqual(['requests', 'requests', 'requests']);
  // The first that the stranger hears is what concerns everybody.
  await api.call({ as: ada, method: 'post', path: '/groups', body: { name: randomUUID() } }).expect(201);
  expect(await stranger.news()).toBe('everything');
  for (const stream of [...streams, stranger]) await stream.close();
});

it('ends at once for somebody who is deactivated', async () => {
  const [nora] = (await people('nora')) as [Person];
  const ada = await aPerson(api.db, `ada-${randomUUID()}`, { role: 'admin' });
  const stream = await listen(nora);
  await api.call({ as: ada, method: 'patch', path: `/users/${nora.id}`, body: { active: false } }).expect(200);
  expect(await stream.news()).toBeUndefined();
});
