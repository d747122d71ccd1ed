import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { EXAMPLE } from '../../../api/contract/example.js';
import type { Person } from '../../support/database/directory-rows.js';
import { refusal } from '../../support/http/refusal.js';
import { startApi } from '../../support/http/api.js';
import { invalidBodies } from '../../support/requests/invalid-bodies.js';
import { invalidQueries } from '../../support/requests/invalid-queries.js';
import { databaseDigest } from '../../support/database/database-digest.js';
import { DOCUMENTED_ROUTES } from '../../support/requests/documented-routes.js';
import type { DocumentedRoute } from '../../support/requests/documented-routes.js';
import { seedExamples } from '../../support/database/seed-examples.js';
import { examplePath } from '../../support/database/seed-examples.js';
import { deviceBody, resourceBody } from '../../support/builders/flow-body.js';

let api: Awaited<ReturnType<typeof startApi>>;
let ada: Person;
beforeAll(async () => {
  api = await startApi();
  ada = await seedExamples(api.db);
});
afterAll(() => api.stop());

/** Nothing of what is sent here may be written anywhere. */
let before: Awaited<ReturnType<typeof databaseDigest>>;
beforeEach(async () => {
  before = await databaseDigest(api.db);
});
afterEach(async () => {
  expect(await databaseDigest(api.db)).toEqual(before);
});

type Sent = { path?: string; query?: string; text?: string | Buffer; headers?: Record<string, string> };

/** A call of a route that is right but for what is said. */
async function send({ route, method, body }: DocumentedRoute, { path = examplePath(route.path), query = '', text, headers = {} }: Sent) {
  const sent = api.call({ as: ada, method, path: `${path}${query && '?'}${query}` });
  const content = text ?? (body && JSON.stringify(body.example));
  if (content !== undefined) void sent.set('Content-Type', 'application/json');
  for (const [name, value] of Object.entries(headers)) void sent.set(name, value);
  return content === undefined ? sent : sent.serialize((one: unknown) => one as string).send(content);
}

type Case = Sent & { what: string; paths: readonly string[] };

/** Every answer that is not a 400 with exactly these paths. */
async function notRefused(one: DocumentedRoute, cases: readonly Case[]) {
  expect(cases.length).toBeGreaterThan(0);
  const found: unknown[] = [];
  for (const { what, paths, ...sent } of cases) {
    const answer = refusal(await send(one, sent));
    const expected = { status: 400, code: 'validation_failed', paths: [...new Set(paths)].sort() };
    if (JSON.stringify(answer) !== JSON.stringify(expected)) found.push({ what, expected: expected.paths, answer });
  }
  return found;
}

const withIds = DOCUMENTED_ROUTES.filter(({ ids }) => ids.length > 0);
const withBody = DOCUMENTED_ROUTES.filter(({ body }) => body !== undefined);
const withCursor = DOCUMENTED_ROUTES.filter(({ query }) => query.some(({ name }) => name === 'cursor'));
const isUuid = ({ schema }: DocumentedRoute['ids'][number]) => schema.format === 'uuid';

describe('an id in a path', () => {
  const NEVER_ONE = ['a%00b', 'a%20b', '%F0%9F%94%91', 'x'.repeat(4_000)];
  const NO_UUID = ['x', '7', 'null', 'ada@example.test', `${EXAMPLE.flow}0`, EXAMPLE.flow.replaceAll('-', ''), `%7B${EXAMPLE.flow}%7D`];

  it.each(withIds)('is refused by its name where it is none: $name', async (one) => {
    const wrong = one.ids.every(isUuid) ? [...NEVER_ONE, ...NO_UUID] : NEVER_ONE;
    const names = [...one.ids.map(({ name }) => [name]), one.ids.map(({ name }) => name)];
    const cases = wrong.flatMap((id) =>
      names.map((paths) => {
        const path = examplePath(one.route.path, Object.fromEntries(paths.map((name) => [name, id])));
        return { what: path, path, paths };
      }),
    );
    const undecodable = examplePath(one.route.path, { id: '%ED%A0%80' });
    expect(await notRefused(one, [...cases, { what: undecodable, path: undecodable, paths: ['path'] }])).toEqual([]);
  });

  it.each(withIds)('is 404 where there is nothing of that id: $name', async (one) => {
    for (const { name } of one.ids) {
      const path = examplePath(one.route.path, { [name]: isUuid(one.ids[0]!) ? randomUUID() : 'no-such-thing' });
      expect(refusal(await send(one, { path }))).toEqual({ status: 404, code: 'not_found' });
    }
  });
});

describe('a query', () => {
  it.each(DOCUMENTED_ROUTES)('is refused by the name of every field that is wrong: $name', async (one) => {
    const cases = invalidQueries(one.query).map(({ query, paths }) => ({ what: query, query, paths }));
    expect(await notRefused(one, cases)).toEqual([]);
  });

  it.each(withCursor)('is refused with the cursor of any other list: $name', async (one) => {
    const cursors: [DocumentedRoute, string][] = [];
    for (const list of withCursor) {
      const { body } = await send(list, { query: 'limit=1' });
      expect([list.name, typeof body.nextCursor]).toEqual([list.name, 'string']); // what is listed is there twice
      cursors.push([list, encodeURIComponent(String(body.nextCursor))]);
    }
    const [, own] = cursors.find(([list]) => list === one)!;
    expect(refusal(await send(one, { query: `cursor=${own}` }))).toEqual({ status: 200 });
    const others = cursors.filter(([list]) => list !== one);
    expect(
      await notRefused(
        one,
        others.map(([list, cursor]) => ({ what: list.name, query: `cursor=${cursor}`, paths: ['cursor'] })),
      ),
    ).toEqual([]);
  });
});

describe('a body', () => {
  const groups = { visible: EXAMPLE.group, granted: EXAMPLE.group };
  const shape = { display: { type: 'logo', logo: 'github-icon' }, timedAccess: { mode: 'fixed', duration: 'P5D' } };
  const approvers = [
    { type: 'manager' },
    { type: 'resource_owner', userId: EXAMPLE.approver },
    { type: 'user_group', groupId: EXAMPLE.group, requireAll: true },
  ];
  const flows = [
    deviceBody(groups, { approval: { type: 'manual', requirement: 'any', approvers: [{ type: 'administrator' }] } }),
    resourceBody(groups, { ...shape, slack: { delivery: 'channels', channelIds: ['C0123'] } }),
    resourceBody(groups, { approval: { type: 'manual', requirement: 'all', approvers } }),
  ];
  /** Examples beside those of the document, for bodies that come in more shapes than one. */
  const MORE: Record<string, readonly object[]> = {
    NewApprovalFlow: flows,
    ApprovalFlowReplacement: flows.map((one) => ({ ...one, version: 1 })),
  };

  it.each(withBody)('is refused by the path of everything that is wrong: $name', async (one) => {
    const { name, schema, example } = one.body!;
    for (const right of [example, ...(MORE[name] ?? [])]) expect(await notRefused(one, invalidBodies(schema, right))).toEqual([]);
  });

  it.each(withBody)('that is not there is refused where it is needed: $name', async (one) => {
    const isNeeded = !one.route.body.safeParse(undefined).success;
    const answer = await api.call({ as: ada, method: one.method, path: examplePath(one.route.path, { id: randomUUID() }) });
    if (isNeeded) expect(refusal(answer)).toEqual({ status: 400, code: 'validation_failed', paths: [''] });
    else expect(refusal(answer)).toEqual({ status: 404, code: 'not_found' });
  });

  it.each(DOCUMENTED_ROUTES.filter(({ body }) => body === undefined))('is not for a route without one: $name', async (one) => {
    const cases = ['{"smuggled":1}', '[]', '"text"', '{'].map((text) => ({
      what: text,
      text,
      paths: [text.startsWith('{"') ? 'smuggled' : ''],
    }));
    expect(await notRefused(one, cases)).toEqual([]);
  });

  it.each(DOCUMENTED_ROUTES)('is 415 where it is no JSON that can be read: $name', async (one) => {
    const text = JSON.stringify(one.body?.example ?? {});
    const types = [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/jsonx',
      'application/json; charset=latin1',
    ];
    const headers: Record<string, string>[] = [...types.map((type) => ({ 'Content-Type': type })), { 'Content-Encoding': 'compress' }];
    for (const wrong of headers)
      expect([wrong, refusal(await send(one, { text, headers: wrong }))]).toEqual([wrong, { status: 415, code: 'unsupported_media_type' }]);
  });

  it.each(DOCUMENTED_ROUTES)('is 413 above 100 kB: $name', async (one) => {
    const text = JSON.stringify({ ...(one.body?.example as object | undefined), smuggled: 'x'.repeat(101 * 1_024) });
    const packed = { text: gzipSync(text), headers: { 'Content-Encoding': 'gzip' } };
    for (const sent of [{ text }, packed]) expect(refusal(await send(one, sent))).toEqual({ status: 413, code: 'payload_too_large' });
  });
});

it.each(DOCUMENTED_ROUTES)('one answer names what is wrong in every place: $name', async (one) => {
  const ids = one.ids.map(({ name }) => name);
  const body = one.body && invalidBodies(one.body.schema, one.body.example).at(-1)!;
  const key = one.method === 'post' ? ['Idempotency-Key'] : [];
  const wrong = {
    what: one.name,
    path: examplePath(one.route.path, Object.fromEntries(ids.map((name) => [name, 'a%00b']))),
    query: 'smuggled=1',
    ...(body && { text: body.text }),
    headers: { 'Idempotency-Key': '' },
    paths: [...ids, 'smuggled', ...(body?.paths ?? []), ...key],
  };
  expect(await notRefused(one, [wrong])).toEqual([]);
});

describe('what is right, however strange,', () => {
  const INSTANTS = ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999+14:00', '2026-01-01T00:00:00.123456789Z'].map(encodeURIComponent);
  const TEXTS = ['%25_%5C', "'--", '%22%3B', '%F0%9F%94%91', '%E2%80%AE', '%20', ''];
  const strange = ({ name, schema }: DocumentedRoute['query'][number]) => {
    if (schema.format === 'date-time') return INSTANTS.map((at) => `${name}=${at}`);
    return schema.minLength === undefined ? [] : TEXTS.map((text) => `${name}=${text}`);
  };
  it.each(DOCUMENTED_ROUTES.filter(({ query }) => query.some((one) => strange(one).length > 0)))(
    'is answered in a query: $name',
    async (one) => {
      for (const query of one.query.flatMap(strange)) expect([query, (await send(one, { query })).status]).toEqual([query, 200]);
    },
  );

  it.each(withCursor.filter(({ query }) => !query.some(({ schema }) => schema.pattern)))('is answered as a cursor: $name', async (one) => {
    const { body } = await send(one, { query: 'limit=1' });
    const [list, , id] = JSON.parse(atob(String(body.nextCursor)));
    const ids = /^\d+$/.test(String(id))
      ? ['0', '9'.repeat(18)]
      : ['0'.repeat(8), 'f'.repeat(8)].map((head) => head + EXAMPLE.flow.slice(8));
    for (const at of ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999+14:00', '2026-01-01T00:00:00.123456789Z'])
      for (const other of ids) {
        const cursor = encodeURIComponent(btoa(JSON.stringify([list, at, other])));
        expect([at, other, (await send(one, { query: `cursor=${cursor}` })).status]).toEqual([at, other, 200]);
      }
  });

  it('is another version of a flow, and no more than that', async () => {
    const replace = DOCUMENTED_ROUTES.find(({ route }) => route.operationId === 'replaceApprovalFlow')!;
    for (const version of [2, 2 ** 31, Number.MAX_SAFE_INTEGER]) {
      const answer = await send(replace, { text: JSON.stringify({ ...(replace.body?.example as object), version }) });
      expect(refusal(answer)).toEqual({ status: 409, code: 'version_conflict' });
    }
  });
});
