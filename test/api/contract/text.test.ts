import { randomUUID } from 'node:crypto';
import { ROUTES } from '../../../api/contract/index.js';
import { DOCUMENTED_ROUTES, type Schema } from '../../support/requests/documented-routes.js';
import { aPerson, type Person } from '../../support/database/directory-rows.js';
import { startApi } from '../../support/http/api.js';
import { refusal } from '../../support/http/refusal.js';

let api: Awaited<ReturnType<typeof startApi>>;
let ada: Person;
beforeAll(async () => {
  api = await startApi();
  ada = await aPerson(api.db, 'Ada', { role: 'admin' });
});
afterAll(() => api.stop());

const post = (path: string, body: object) => api.call({ as: ada, method: 'post', path, body });
const INVISIBLE = ['\u200b', '\u2060\ufeff', '\u3164', '\u115f', '\u2800', '\u00ad', '\u{e0041}', ' \u200d\u2003 '];

describe('a name', () => {
  it.each(INVISIBLE)('needs something to see: %j', async (name) => {
    expect(refusal(await post('/groups', { name })).paths).toEqual(['name']);
  });
  it.each(['a\nb', 'a\tb', 'a\u0007b', 'a\u0085b', 'a\u2028b', '\u202egnp.exe', 'a\u200fb', 'a\u2067b\u2069'])(
    'has no control or bidirectional characters: %j',
    async (name) => {
      for (const path of ['/groups', '/resources', '/devices', '/tokens', '/approval-flows', '/users'])
        expect(refusal(await post(path, { kind: 'resource', name, displayName: name })).paths).toContain(
          path === '/users' ? 'displayName' : 'name',
        );
    },
  );
  it('is kept in composed form', async () => {
    const { body } = await post('/groups', { name: 'Cafe\u0301 \u{1f469}\u200d\u{1f680}' }).expect(201);
    expect(body.name).toBe('Caf\u00e9 \u{1f469}\u200d\u{1f680}');
  });
  it.each([
    ['the case', 'GITHUB Admins'],
    ['a zero-width space', 'Git\u200bHub Admins'],
    ['the width of a space', 'GitHub\u00a0Admins'],
    ['more spaces', 'GitHub  Admins'],
    ['an invisible ending', 'GitHub Admins \u2060'],
    ['a soft hyphen', 'Git\u00adHub Admins'],
  ])('is taken when another group differs only by %s', async (_what, name) => {
    await api.db.group.deleteMany({});
    await post('/groups', { name: 'GitHub Admins' }).expect(201);
    expect(refusal(await post('/groups', { name }))).toEqual({ status: 409, code: 'already_exists' });
    const other = await post('/groups', { name: `Other ${randomUUID()}` }).expect(201);
    const change = api.call({ as: ada, method: 'patch', path: `/groups/${other.body.id}`, body: { name } });
    expect(refusal(await change)).toEqual({ status: 409, code: 'already_exists' });
  });
});

describe('a text of several lines', () => {
  it('has plain line breaks, and may be written from right to left', async () => {
    const { body } = await post('/groups', { name: randomUUID(), description: ' a\r\nb\rc\td \u200f\u05d0 ' }).expect(201);
    expect(body.description).toBe('a\nb\nc\td \u200f\u05d0');
  });
  it('is empty when there is nothing to see', async () => {
    expect((await post('/groups', { name: randomUUID(), description: '\u200b\n\u3164' }).expect(201)).body.description).toBe('');
  });
});

/** The schemas inside of a schema, with their places. */
const partsOf = ({ oneOf = [], anyOf = [], properties = {}, items }: Schema, place: string): [string, Schema][] => [
  ...[...oneOf, ...anyOf].map((one): [string, Schema] => [place, one]),
  ...Object.entries(properties).map(([name, one]): [string, Schema] => [`${place}.${name}`, one]),
  ...(items ? [[`${place}[]`, items] as [string, Schema]] : []),
];

/** The free texts of a schema: strings that are neither closed nor of a format. */
function freeTexts(schema: Schema, place: string): [place: string, schema: Schema][] {
  const isFree = schema.type === 'string' && [schema.enum, schema.const, schema.format].every((one) => one === undefined);
  return [...(isFree ? [[place, schema] as [string, Schema]] : []), ...partsOf(schema, place).flatMap(([at, one]) => freeTexts(one, at))];
}

/** Texts of another grammar, each with a check of its own, and what a PUT takes back unread. */
const OTHERS =
  /\.(logo|color|duration|durations\[\]|sessionDurations\[\]|approvedDuration|pendingExpiry|startSessionWithin|needsAttention\[\]\.(code|message))$/;

it('is one of two kinds in every body', () => {
  const found = DOCUMENTED_ROUTES.flatMap(({ body }) => (body ? freeTexts(body.schema, body.name) : []));
  const others = found.filter(([, { pattern }]) => !pattern?.startsWith('^[^')).map(([place]) => place);
  expect(others.filter((place) => !OTHERS.test(place))).toEqual([]);
  expect(new Set(found.map(([, { pattern }]) => pattern).filter((one) => one?.startsWith('^[^'))).size).toBe(2);
  expect(ROUTES.length).toBe(DOCUMENTED_ROUTES.length);
});
