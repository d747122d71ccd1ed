import { randomUUID } from 'node:crypto';
import { ROUTES } from '../../../api/contract/index.js';
import { openApiDocument } from '../../../api/openapi/open-api-document.js';
import { aPerson, type Person } from '../../support/database/directory-rows.js';
import { refusal } from '../../support/http/refusal.js';
import { startApi } from '../../support/http/api.js';
import type { Shape } from '../../support/requests/multi-error-bodies.js';
import { multiErrorBodies } from '../../support/requests/multi-error-bodies.js';

type Parameter = { name: string; in: string; schema: { type?: string; enum?: unknown[]; format?: string; anyOf?: unknown[] } };
type Operation = {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  template: string;
  parameters: Parameter[];
  shape?: Shape & { examples?: unknown[] };
  statuses: string[];
};

const document = JSON.parse(JSON.stringify(openApiDocument(ROUTES)));
const OPERATIONS = ROUTES.map((route): [string, Operation] => {
  const template = route.path.replaceAll(/:(\w+)/g, '{$1}');
  const { parameters, requestBody, responses } = document.paths[`/api/v1${template}`][route.method];
  const ref: string | undefined = requestBody?.content['application/json'].schema.$ref;
  const shape = ref === undefined ? undefined : document.components.schemas[ref.split('/').at(-1) ?? ''];
  return [
    `${route.method.toUpperCase()} ${route.path}`,
    { method: route.method, template, parameters, shape, statuses: Object.keys(responses) },
  ];
});
const withBody = OPERATIONS.filter(([, operation]) => operation.shape);
const withPath = OPERATIONS.filter(([, { template }]) => template.includes('{'));
const withKey = OPERATIONS.filter(([, { parameters }]) => parameters.some((one) => one.name === 'Idempotency-Key'));

let api: Awaited<ReturnType<typeof startApi>>;
let ada: Person;
let before: string;
beforeAll(async () => {
  api = await startApi();
  ada = await aPerson(api.db, 'Ada', { role: 'admin' });
  before = await everything();
});
afterAll(async () => {
  expect(await everything()).toBe(before); // nothing that was refused has written anything
  await api.stop();
});

/** Every row of every table, as one sum. */
async function everything(): Promise<string> {
  const tables = await api.db.$queryRaw<
    { name: string }[]
  >`SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`;
  const sums = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, count(*)::text AS rows, coalesce(sum(hashtext((to_jsonb(t) - 'last_used_at')::text)), 0)::text AS sum FROM "${name}" t`,
  );
  return JSON.stringify(await api.db.$queryRawUnsafe(sums.join(' UNION ALL ')));
}

const filled = (template: string, value: (name: string) => string = () => randomUUID()) =>
  template.replaceAll(/\{(\w+)\}/g, (_all, name: string) => value(name));
const call = ({ method, template }: Operation, body?: unknown, path = filled(template)) => api.call({ as: ada, method, path, body });
const right = ({ shape }: Operation): unknown => shape?.examples?.[0];
const invalid = (paths: string[]) => ({ status: 400, code: 'validation_failed', paths });

describe.each(OPERATIONS)('%s', (_name, operation) => {
  const { template, parameters } = operation;
  const query = parameters.filter((one) => one.in === 'query');

  it('names every wrong field of the query at once', async () => {
    const strict = query.filter(
      ({ schema }) => schema.enum ?? schema.format ?? schema.anyOf ?? ['integer', 'boolean'].includes(schema.type ?? ''),
    );
    const cursor = query.filter(({ name }) => name === 'cursor');
    const sent = [...strict, ...cursor].map(({ name }) => name);
    const answer = await call(
      operation,
      right(operation),
      `${filled(template)}?${[...sent, 'nosuchfield'].map((name) => `${name}=%00junk`).join('&')}`,
    );
    const { paths = [], ...rest } = refusal(answer);
    expect(rest).toEqual({ status: 400, code: 'validation_failed' });
    expect(paths.map((path) => path.split('.')[0])).toEqual(expect.arrayContaining([...sent, 'nosuchfield']));
  });

  it('takes a field of the query once', async () => {
    const twice = query.filter(
      ({ name, schema }) => schema.type !== 'array' && name !== 'status' && name !== 'kind' && !(template === '/users' && name === 'id'),
    );
    if (twice.length === 0) return;
    const answer = await call(
      operation,
      right(operation),
      `${filled(template)}?${twice.map(({ name }) => `${name}=a&${name}=b`).join('&')}`,
    );
    expect(refusal(answer)).toEqual(invalid(twice.map(({ name }) => name).sort()));
  });
});

describe.each(OPERATIONS.filter(([, { parameters }]) => parameters.some((one) => one.name === 'limit')))('%s', (_name, operation) => {
  it.each(['0', '101', '-1', '1.5', 'ten', '', '1e400'])('refuses %p as a limit', async (limit) => {
    expect(refusal(await call(operation, undefined, `${filled(operation.template)}?limit=${limit}`))).toEqual(invalid(['limit']));
  });
  it.each([
    'x',
    btoa('[]'),
    btoa('["groups","2026-01-01T00:00:00Z","\u0000"]'),
    btoa(JSON.stringify(['another', new Date(), randomUUID()])),
    'x'.repeat(600),
  ])('refuses %p as a cursor', async (cursor) => {
    const answer = await call(operation, undefined, `${filled(operation.template)}?cursor=${encodeURIComponent(cursor)}`);
    expect(refusal(answer)).toEqual(invalid(['cursor']));
  });
});

describe.each(withPath)('%s', (_name, operation) => {
  const names = [...operation.template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);

  it.each(['zz', '0', '%00', '..%2f', "'--", '00000000-0000-0000-0000-00000000000g'])('refuses %p as an id', async (id) => {
    const answer = await call(
      operation,
      right(operation),
      filled(operation.template, () => id),
    );
    // A logo's id is a word, so that some of these are only unknown.
    if (operation.template === '/logos/{id}.svg' && /^[\w-]+$/.test(id)) expect(answer.status).toBe(404);
    else expect(refusal(answer)).toEqual(invalid([...names].sort()));
  });
  it('does not find an id that nobody has', async () => {
    const answer = await call(operation, right(operation), filled(operation.template));
    const isReplacement = operation.method === 'put' && operation.template === '/approval-flows/{id}';
    if (isReplacement)
      expect(answer.status).toBe(400); // what the example refers to is asked first
    else expect(refusal(answer)).toEqual({ status: 404, code: 'not_found' });
  });
});

describe.each(withBody)('%s', (_name, operation) => {
  it.each([[[]], ['text'], [7], [true], [null]])('refuses %j for a body', async (body) => {
    const answer = await call(operation, body);
    expect([answer.status, answer.body.code]).toEqual([400, 'validation_failed']);
  });
  it.each(multiErrorBodies(operation.shape ?? {}).map((one): [string, unknown, string[]] => [one.what, one.body, one.paths]))(
    'names every place where there is %s',
    async (_what, body, paths) => {
      const { paths: named = [], ...rest } = refusal(await call(operation, body));
      expect(rest).toEqual({ status: 400, code: 'validation_failed' });
      expect([...new Set(named.map((path) => path.split('.')[0]))].sort()).toEqual(paths);
    },
  );
  const send = (body: string, type = 'application/json') =>
    fetch(`${api.baseUrl}/api/v1${filled(operation.template)}`, {
      method: operation.method.toUpperCase(),
      headers: { Authorization: `Bearer ${ada.token}`, 'Content-Type': type },
      body,
    });
  it.each([
    ['what is no JSON', '{', 'application/json', 400],
    ['a number beyond all numbers', '{"name":1e999}', 'application/json', 400],
    ['a key of the language', '{"__proto__":{"role":"admin"},"constructor":1}', 'application/json', 400],
    ['what is nested without end', '['.repeat(20_000) + ']'.repeat(20_000), 'application/json', 400],
    ['more than 100 kB', JSON.stringify({ name: 'x'.repeat(110_000) }), 'application/json', 413],
    ['another media type', 'name=x', 'application/x-www-form-urlencoded', 415],
    ['text', '{}', 'text/plain', 415],
  ])('refuses %s', async (_what, body, type, status) => {
    const answer = await send(body, type);
    expect([answer.status, answer.headers.get('Content-Type')?.split(';')[0]]).toEqual([status, 'application/problem+json']);
  });
});

describe.each(withKey)('%s', (_name, operation) => {
  it.each(['', 'two words', 'x'.repeat(201), 'ä'])('refuses %p as a key', async (key) => {
    const answer = await call(operation, right(operation)).set('Idempotency-Key', Buffer.from(key).toString('latin1'));
    expect(refusal(answer)).toEqual(invalid(['Idempotency-Key']));
  });
});

describe('an id in a body that nobody has', () => {
  it.each([
    ['post', '/access-requests', { flowId: randomUUID(), justification: 'x' }, ['flowId']],
    ['post', '/devices', { name: 'x', os: 'linux', ownerId: randomUUID() }, ['ownerId']],
    ['post', '/tokens', { name: 'x', userId: randomUUID() }, ['userId']],
    ['post', '/users', { email: 'x@example.test', displayName: 'X', managerId: randomUUID() }, ['managerId']],
    ['post', '/sessions/revoke', { requestIds: [randomUUID(), randomUUID()], reason: 'x' }, ['requestIds.0', 'requestIds.1']],
  ] as const)('%s %s names its place', async (method, path, body, paths) => {
    expect(refusal(await api.call({ as: ada, method, path, body }))).toEqual(invalid([...paths]));
  });
});

it.each([...new Set(OPERATIONS.map(([, { template }]) => template))])('%s says which methods it knows', async (template) => {
  const known = OPERATIONS.filter(([, one]) => one.template === template).map(([, { method }]) => method.toUpperCase());
  for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((one) => !known.includes(one))) {
    const answer = await fetch(`${api.baseUrl}/api/v1${filled(template)}`, { method, headers: { Authorization: `Bearer ${ada.token}` } });
    expect([answer.status, answer.headers.get('Allow')?.split(', ').sort()]).toEqual([405, known.sort()]);
  }
});
