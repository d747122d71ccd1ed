import { createHash, randomUUID } from 'node:crypto';
import { cursorOf } from '../../../api/contract/paging.js';
import type { Shapes } from '../../../api/client/index.js';
import { serveApi, startApi } from '../../support/http/api.js';
import { auditCount } from '../../support/database/audit-count.js';
import { refusal } from '../../support/http/refusal.js';
import { aPerson, type Person } from '../../support/database/directory-rows.js';
import { everyPage, dataOf } from '../../support/http/every-page.js';

let api: Awaited<ReturnType<typeof startApi>>;
let ada: Person;
beforeAll(async () => {
  api = await startApi(undefined, { tokensForOthers: true });
  ada = await somebody({ role: 'admin' });
});
afterAll(() => api.stop());

const DAY = 86_400_000;
const somebody = (fields: Parameters<typeof aPerson>[2] = {}) => aPerson(api.db, `person-${randomUUID()}`, fields);
const create = async (as: Person, body: Partial<Shapes['NewToken']> = {}) =>
  dataOf(await api.as(as).POST('/api/v1/tokens', { body: { name: 'ci', ...body } }));
const list = (as: Person, query: { userId?: string; limit?: number; cursor?: string } = {}) =>
  api.as(as).GET('/api/v1/tokens', { params: { query } });
const idsOf = async (as: Person, userId?: string) =>
  dataOf(await list(as, userId === undefined ? {} : { userId })).items.map((one) => one.id);
const remove = (as: Person, id: string) => api.call({ as, method: 'delete', path: `/tokens/${id}` });
const raw = (as: Person, body: unknown) => api.call({ as, method: 'post', path: '/tokens', body });
/** The id that `/me` answers to this token, or the code of its refusal. */
const whoIs = async (token: string) => {
  const answer = await api.call({ as: { token }, method: 'get', path: '/me' });
  return answer.status === 200 ? answer.body.id : { ...refusal(answer), scheme: answer.headers['www-authenticate'] };
};
const NOBODY = { status: 401, code: 'unauthenticated', scheme: 'Bearer' };
const lastEvent = () => api.db.auditEvent.findFirst({ orderBy: { id: 'desc' } });

describe('a token that was created', () => {
  it('signs its owner in, from the answer on', async () => {
    const uma = await somebody();
    const { token, ...shownOf } = await create(uma);
    expect(token).toMatch(/^dwd_[\w-]{43}$/);
    const { id, createdAt, expiresAt } = shownOf;
    const scopes = ['read', 'request', 'decide'];
    expect(shownOf).toEqual({ id, name: 'ci', userId: uma.id, createdBy: uma.id, scopes, expiresAt, lastUsedAt: null, createdAt });
    expect(Math.abs(Date.parse(expiresAt) - Date.parse(createdAt) - 90 * DAY)).toBeLessThan(5_000);
    expect(await whoIs(token)).toBe(uma.id);
  });

  it('is named by its address', async () => {
    const { status, headers, body } = await raw(await somebody(), { name: 'ci' });
    expect([status, headers['location']]).toEqual([201, `/api/v1/tokens/${String(body.id)}`]);
  });

  it('is shown this once: the list, the audit log and the database do not hold it', async () => {
    const uma = await somebody();
    const { token, id } = await create(uma);
    const listed = await list(uma);
    expect(listed.data?.items.find((one) => one.id === id)).not.toHaveProperty('token');
    const { data: log } = await api.as(ada).GET('/api/v1/audit-events', { params: { query: { userId: uma.id } } });
    expect(log?.items.map((one) => one.type)).toEqual(['token.created']);
    const rows = await api.db.$queryRaw<{ row: string }[]>`
      SELECT to_jsonb(t)::text AS row FROM api_tokens t UNION ALL SELECT to_jsonb(e)::text FROM audit_events e`;
    const kept = JSON.stringify([listed.data, log, rows]);
    expect(kept).toContain(id);
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(token.slice(4));
  });

  it('is stored as its SHA-256 only, which no answer contains', async () => {
    const uma = await somebody();
    const { id, token } = await create(uma);
    const { hash } = await api.db.apiToken.findUniqueOrThrow({ where: { id } });
    expect(hash).toBe(createHash('sha256').update(token).digest('hex'));
    const { text } = await api.call({ as: uma, method: 'get', path: '/tokens' });
    expect(text).not.toContain(hash);
    expect(JSON.stringify((await lastEvent())?.data)).not.toContain(hash);
    expect(await whoIs(hash)).toEqual(NOBODY);
    expect(await whoIs(`dwd_${hash}`)).toEqual(NOBODY);
  });

  it('is like no other', async () => {
    const uma = await somebody();
    const tokens = await Promise.all([create(uma), create(uma), create(uma)]);
    expect(new Set(tokens.map((one) => one.token)).size).toBe(3);
  });

  it('has its creation and its end in the audit log, with who did it', async () => {
    const uma = await somebody();
    const { id } = await create(uma, { name: 'pipeline' });
    const event = { actorType: 'user', actorId: uma.id, userId: uma.id, channel: 'api', data: { tokenId: id, name: 'pipeline' } };
    expect(await lastEvent()).toMatchObject({ type: 'token.created', ...event });
    await remove(uma, id).expect(204);
    expect(await lastEvent()).toMatchObject({ type: 'token.deleted', ...event });
  });

  it.each([1, 90, 365])('expires in %i days when that is asked for', async (expiresInDays) => {
    const { expiresAt, createdAt } = await create(await somebody(), { expiresInDays });
    expect(Math.abs(Date.parse(expiresAt) - Date.parse(createdAt) - expiresInDays * DAY)).toBeLessThan(5_000);
  });

  it.each([
    ['nothing', undefined, ['']],
    ['no name', {}, ['name']],
    ['a blank name', { name: ' ' }, ['name']],
    ['a name that is too long', { name: 'x'.repeat(101) }, ['name']],
    ['no day at all', { name: 'x', expiresInDays: 0 }, ['expiresInDays']],
    ['more than a year', { name: 'x', expiresInDays: 366 }, ['expiresInDays']],
    ['half a day', { name: 'x', expiresInDays: 0.5 }, ['expiresInDays']],
    ['days that are text', { name: 'x', expiresInDays: '90' }, ['expiresInDays']],
    ['no scope', { name: 'x', scopes: [] }, ['scopes']],
    ['an unknown scope', { name: 'x', scopes: ['root'] }, ['scopes.0']],
    ['a token of one’s own choice', { name: 'x', token: 'dwd_mine' }, ['token']],
  ])('is refused with %s, and nothing is kept', async (_what, body, paths) => {
    const uma = await somebody();
    const events = await auditCount(api.db);
    expect(refusal(await raw(uma, body))).toEqual({ status: 400, code: 'validation_failed', paths });
    expect([await api.db.apiToken.count({ where: { userId: uma.id } }), await auditCount(api.db)]).toEqual([1, events]);
  });
});

describe('a token that is not good', () => {
  const uses: [string, (uma: Person, id: string) => Promise<unknown>][] = [
    ['has expired', (_uma, id) => api.db.apiToken.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1_000) } })],
    ['was deleted', (uma, id) => remove(uma, id).expect(204)],
    ['was deleted by an administrator', (_uma, id) => remove(ada, id).expect(204)],
    ['is of somebody deactivated', (uma) => change(uma, { active: false })],
    ['is of somebody deleted', (uma) => api.call({ as: ada, method: 'delete', path: `/users/${uma.id}` }).expect(204)],
  ];
  const change = (uma: Person, body: object) => api.call({ as: ada, method: 'patch', path: `/users/${uma.id}`, body }).expect(200);

  it.each(uses)('because it %s is refused from the next call on', async (_what, spoil) => {
    const uma = await somebody();
    const { token, id } = await create(uma, { expiresInDays: 1 });
    expect(await whoIs(token)).toBe(uma.id);
    await spoil(uma, id);
    expect(await whoIs(token)).toEqual(NOBODY);
  });

  it('stays so when its owner is activated again', async () => {
    const uma = await somebody();
    const { id } = await create(uma);
    await change(uma, { active: false });
    await change(uma, { active: true });
    expect(await whoIs(uma.token)).toEqual(NOBODY);
    expect(await idsOf(ada, uma.id)).toEqual([]);
    const told = { type: 'token.deleted', actorId: ada.id, data: { path: ['tokenId'], equals: id } };
    expect(await api.db.auditEvent.count({ where: told })).toBe(1);
  });

  const gone: [string, (maker: Person) => Promise<unknown>][] = [
    ['is deleted', (maker) => api.call({ as: ada, method: 'delete', path: `/users/${maker.id}` }).expect(204)],
    ['is deactivated', (maker) => change(maker, { active: false })],
    ['is deactivated and activated again', (maker) => change(maker, { active: false }).then(() => change(maker, { active: true }))],
    ['is no administrator any more', (maker) => change(maker, { role: 'user' })],
  ];
  it.each(gone)('is one that was made for another person by somebody who %s', async (_what, spoil) => {
    const [maker, uma] = [await somebody({ role: 'admin' }), await somebody()];
    const { token } = await create(maker, { userId: uma.id });
    expect(await whoIs(token)).toBe(uma.id);
    await spoil(maker);
    expect(await whoIs(token)).toEqual(NOBODY);
    expect(await whoIs(uma.token)).toBe(uma.id);
  });

  it('is not made while its owner is deactivated', async () => {
    for (let round = 0; round < 5; round++) {
      const uma = await somebody();
      await Promise.all([change(uma, { active: false }), raw(ada, { name: 'x', userId: uma.id }), raw(uma, { name: 'x' })]);
      expect(await api.db.apiToken.count({ where: { userId: uma.id } })).toBe(0);
    }
  });

  it.each([
    ['one that nobody has', () => `dwd_${'A'.repeat(43)}`],
    ['the prefix alone', () => 'dwd_'],
    ['one without its prefix', () => ada.token.slice(4)],
    ['one with a letter more', () => `${ada.token}A`],
    ['one in capitals', () => ada.token.toUpperCase()],
    ['a JWT where no issuer is trusted', () => 'eyJhbGciOiJub25lIn0.eyJlbWFpbCI6ImFkYUBleGFtcGxlLnRlc3QifQ.'],
  ])('is refused: %s', async (_what, token) => {
    expect(await whoIs(token())).toEqual(NOBODY);
  });

  it.each([
    ['no header', undefined],
    ['an empty one', ''],
    ['another scheme', (token: string) => `Basic ${btoa(`ada:${token}`)}`],
    ['two tokens', (token: string) => `Bearer ${token} ${token}`],
    ['the token alone', (token: string) => token],
    ['one that is far too long', () => `Bearer ${'x'.repeat(9_000)}`],
  ])('is refused with %s', async (_what, header) => {
    const sent = api.call({ method: 'get', path: '/me' });
    if (header !== undefined) void sent.set('Authorization', typeof header === 'string' ? header : header(ada.token));
    const answer = await sent;
    expect([refusal(answer), answer.headers['www-authenticate']]).toEqual([{ status: 401, code: 'unauthenticated' }, 'Bearer']);
  });

  it('says nothing of which of these it was', async () => {
    const { token, id } = await create(ada);
    await remove(ada, id).expect(204);
    const [deleted, unknown] = await Promise.all(
      [token, `dwd_${'B'.repeat(43)}`].map((one) => api.call({ as: { token: one }, method: 'get', path: '/me' })),
    );
    expect(deleted?.text).toBe(unknown?.text);
  });
});

describe('somebody else’s tokens', () => {
  it('are created, listed and deleted by an administrator', async () => {
    const uma = await somebody();
    const { token, id, userId } = await create(ada, { userId: uma.id });
    expect([userId, await whoIs(token)]).toEqual([uma.id, uma.id]);
    expect(await idsOf(ada, uma.id)).toEqual(await idsOf(uma));
    expect(await idsOf(ada, uma.id)).toContain(id);
    expect(await idsOf(ada)).not.toContain(id);
    await remove(ada, id).expect(204);
    expect(await idsOf(uma)).not.toContain(id);
    const events = await api.db.auditEvent.findMany({ where: { userId: uma.id }, orderBy: { id: 'asc' } });
    expect(events.map((one) => [one.type, one.actorId])).toEqual([
      ['token.created', ada.id],
      ['token.deleted', ada.id],
    ]);
  });

  it('give their owner’s rights, not the administrator’s', async () => {
    const { token } = await create(ada, { userId: (await somebody()).id });
    expect(refusal(await api.call({ as: { token }, method: 'get', path: '/settings' }))).toEqual({ status: 403, code: 'forbidden' });
  });

  it.each([
    ['nobody', async () => randomUUID()],
    ['somebody deactivated', async () => (await somebody({ active: false })).id],
  ])('are not created for %s', async (_who, idOf) => {
    const userId = await idOf();
    const answer = await raw(ada, { name: 'x', userId });
    expect(refusal(answer)).toEqual({ status: 400, code: 'validation_failed', paths: ['userId'] });
  });

  it('are closed to people who are no administrators', async () => {
    const [uma, tom] = [await somebody(), await somebody()];
    const { id } = await create(tom);
    const [events, tokens] = [await auditCount(api.db), await api.db.apiToken.count()];
    for (const answer of [
      await raw(uma, { name: 'x', userId: tom.id }),
      await raw(uma, { name: '', userId: tom.id }), // whether one may is asked before what was sent is looked at
      await raw(uma, { name: 'x', userId: 'not an id' }),
      await api.call({ as: uma, method: 'get', path: `/tokens?userId=${tom.id}` }),
      await remove(uma, id),
    ])
      expect(refusal(answer)).toEqual({ status: 403, code: 'forbidden' });
    expect([await auditCount(api.db), await api.db.apiToken.count()]).toEqual([events, tokens]);
  });

  it('may be named by who they are of', async () => {
    const uma = await somebody();
    const { id } = await create(uma, { userId: uma.id });
    expect(await idsOf(uma, uma.id)).toContain(id);
  });
});

describe('a token to delete', () => {
  it.each<[string, () => Person]>([
    ['an administrator', () => ada],
    ['its owner', () => uma],
  ])('that is not there, or not any more, is 404 for %s', async (_who, person) => {
    const { id } = await create(person());
    await remove(person(), id).expect(204);
    for (const gone of [id, randomUUID()]) expect(refusal(await remove(person(), gone))).toEqual({ status: 404, code: 'not_found' });
  });
  let uma: Person;
  beforeAll(async () => {
    uma = await somebody();
  });

  it('goes once, however many delete it at once', async () => {
    const { id } = await create(uma);
    const answers = await Promise.all([uma, ada, uma, ada].map((as) => remove(as, id)));
    expect(answers.map((one) => one.status).sort()).toEqual([204, 404, 404, 404]);
    const told = { type: 'token.deleted', data: { path: ['tokenId'], equals: id } };
    expect(await api.db.auditEvent.count({ where: told })).toBe(1);
  });

  it('may be the one that deletes', async () => {
    const { id, token } = await create(uma);
    await api.call({ as: { token }, method: 'delete', path: `/tokens/${id}` }).expect(204);
    expect(await whoIs(token)).toEqual(NOBODY);
  });
});

describe('a token that is refused', () => {
  it('is in the audit log, once a minute for each address', async () => {
    const own = await serveApi({ db: api.db });
    const uma = await somebody();
    const { token, id } = await create(uma);
    await api.db.apiToken.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1_000) } });
    const before = await api.db.auditEvent.count({ where: { type: 'token.refused' } });
    for (let tries = 0; tries < 5; tries++) await own.call({ as: { token }, method: 'get', path: '/me' }).expect(401);
    const events = await api.db.auditEvent.findMany({ where: { type: 'token.refused' }, orderBy: { id: 'desc' } });
    expect(events.length).toBe(before + 1);
    expect(events[0]).toMatchObject({
      userId: uma.id,
      actorId: null,
      data: { reason: 'expired', tokenId: id, address: expect.stringMatching(/./) },
    });
    expect(JSON.stringify(events, (_key, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain(token);
    own.close();
  });
});

describe('the use of a token', () => {
  const lastUse = async (id: string) => (await api.db.apiToken.findUniqueOrThrow({ where: { id } })).lastUsedAt;

  it('is shown, and written once a minute', async () => {
    const uma = await somebody();
    const { id, token } = await create(uma);
    await Promise.all([1, 2, 3, 4].map(() => whoIs(token)));
    const first = await lastUse(id);
    await whoIs(token);
    expect(await lastUse(id)).toEqual(first);
    expect(dataOf(await list(uma)).items.find((one) => one.id === id)?.lastUsedAt).toBe(first?.toISOString());
    await api.db.apiToken.update({ where: { id }, data: { lastUsedAt: new Date(Date.now() - 61_000) } });
    await whoIs(token);
    expect(Number(await lastUse(id))).toBeGreaterThanOrEqual(Number(first));
  });
});

describe('the list of tokens', () => {
  it.each([1, 2, 7, 100])('holds each once, newest first, %i a page', async (limit) => {
    const uma = await somebody();
    for (let one = 0; one < 5; one++) await create(uma);
    const at = new Date(Date.now() + 1_000); // made in the same millisecond, they are ordered by their ids
    await api.db.apiToken.createMany({ data: [1, 2, 3].map(() => ({ userId: uma.id, name: 'same', hash: randomUUID(), createdAt: at })) });
    const rows = await api.db.apiToken.findMany({ where: { userId: uma.id }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] });
    const items = await everyPage((cursor) => list(uma, { limit, ...cursor }));
    expect(items.map((one) => one.id)).toEqual(rows.map((one) => one.id));
  });

  it('says when a token expires', async () => {
    const uma = await somebody();
    const { id, expiresAt } = await create(uma, { expiresInDays: 3 });
    expect(dataOf(await list(uma)).items.find((one) => one.id === id)?.expiresAt).toBe(expiresAt);
  });

  it.each([
    ['no entries', 'limit=0', 'limit'],
    ['too many entries', 'limit=101', 'limit'],
    ['what is no cursor', 'cursor=x', 'cursor'],
    ['the cursor of another list', `cursor=${cursorOf('users', { at: new Date('2026-01-01'), id: randomUUID() })}`, 'cursor'],
    ['an unknown filter', 'owner=me', 'owner'],
  ])('refuses %s', async (_what, query, path) => {
    const answer = await api.call({ as: ada, method: 'get', path: `/tokens?${query}` });
    expect(refusal(answer)).toEqual({ status: 400, code: 'validation_failed', paths: [path] });
  });
});
