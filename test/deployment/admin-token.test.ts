import { spawnSync } from 'node:child_process';
import { hashOf } from '../../api/new-token.js';
import { type Database, openDatabase } from '../../prisma/database.js';
import { callerByToken } from '../../prisma/views/directory/caller-by-token.js';
import { aPerson } from '../support/database/directory-rows.js';
import { freshDatabase } from '../support/database/database.js';
import { fileOf } from './compose-file.js';

let fresh: Awaited<ReturnType<typeof freshDatabase>>;
let db: Database;

beforeAll(async () => {
  fresh = await freshDatabase();
  db = openDatabase(fresh.url);
});
afterAll(async () => {
  await db.$disconnect();
  await fresh.drop();
});

const [program, ...script] = JSON.parse(fileOf('package.json')).scripts['admin-token'].split(' ');
const command = (...args: string[]) => {
  const env = { PATH: process.env['PATH'], DATABASE_URL: fresh.url };
  const { status, stdout, stderr } = spawnSync(program, [...script, ...args], { env, encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('npm run admin-token', () => {
  it('prints a token for an administrator that is valid for one day, and records it in the audit log', async () => {
    const ada = await aPerson(db, 'Ada', { role: 'admin' });
    const { status, stdout } = command('Ada@Example.test');
    expect(status).toBe(0);
    expect(await callerByToken(db, hashOf(stdout.trim()))).toMatchObject({ id: ada.id, role: 'admin' });
    const { expiresAt } = await db.apiToken.findFirstOrThrow({ where: { hash: hashOf(stdout.trim()) } });
    expect(Math.abs(expiresAt.getTime() - Date.now() - 86_400_000)).toBeLessThan(60_000);
    expect(await db.auditEvent.findMany({ where: { userId: ada.id } })).toMatchObject([
      { type: 'token.created', channel: 'system', actorType: 'system', actorId: null, data: { name: 'admin-token' } },
    ]);
  });

  it.each([
    ['a user without the administrator role', { role: 'user' }],
    ['an inactive administrator', { role: 'admin', active: false }],
  ])('refuses %s', async (name, fields) => {
    const { email } = await aPerson(db, name.replaceAll(' ', '-'), fields);
    const before = await db.apiToken.count();
    expect(command(email)).toEqual({ status: 1, stdout: '', stderr: `No active administrator has the e-mail address ${email}.\n` });
    expect(await db.apiToken.count()).toBe(before);
  });

  it('prints its usage without an e-mail address', () => {
    expect(command()).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('npm run -s admin-token -- <email>') });
  });
});
