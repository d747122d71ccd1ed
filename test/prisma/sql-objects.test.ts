import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { applySqlObjects } from '../../prisma/apply-sql-objects.js';
import { migrate } from '../../prisma/migrate.js';
import { digestOf, inOrder, objectOf, readSqlObjects, type SqlObject } from '../../prisma/read-sql-objects.js';
import { freshDatabase } from '../support/database/database.js';
import { emptyDatabase, inAProcess, query } from './empty-database.js';
import type * as OlderDatabase from './older-database.js';

let database: { url: string; drop(): Promise<unknown> };
let client: pg.Client;
let objects: SqlObject[];
beforeEach(async () => {
  database = await freshDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  objects = await readSqlObjects();
});
afterEach(async () => {
  await client.end();
  await database.drop();
});

/** Every function and trigger of ours, with what it does. */
const inDatabase = (url: string) =>
  query(
    url,
    `SELECT p.proname AS name, pg_get_functiondef(p.oid) AS body FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
    UNION ALL SELECT t.tgname, pg_get_triggerdef(t.oid) FROM pg_trigger t WHERE NOT t.tgisinternal ORDER BY 1, 2`,
  );
const namesIn = async (url: string) =>
  (await query(url, "SELECT proname AS name FROM pg_proc WHERE pronamespace = 'public'::regnamespace ORDER BY 1")).map(({ name }) => name);
const changed = (name: string, change: (text: string) => string) => {
  const names = objects.map((one) => one.name);
  return inOrder(objects.map((one) => (one.name === name ? objectOf(name, change(one.text), names) : one)));
};

describe('a database', () => {
  it('has each object of prisma/sql once, and no other', async () => {
    expect(await namesIn(database.url)).toEqual(objects.map((one) => one.name).sort());
    expect(await query(database.url, 'SELECT name, hash FROM sql_objects ORDER BY name')).toEqual(
      objects.map(({ name, hash }) => ({ name, hash })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    );
  });

  it('of a release whose migrations made the functions becomes the same as a new one', async () => {
    const older = await emptyDatabase();
    await inAProcess(['test/prisma/older-database.ts', 'olderDatabase' satisfies keyof typeof OlderDatabase], older.url);
    expect(await namesIn(older.url)).toContain('touched_by');
    const atOnce = [1, 2].map(() => inAProcess(['prisma/migrate.ts', migrate.name], older.url));
    const applied = (await Promise.all(atOnce)).flat();
    expect(applied).toContain('20261125000000_sql_objects');
    expect(new Set(applied).size).toBe(applied.length); // each once
    expect(await inDatabase(older.url)).toEqual(await inDatabase(database.url));
    await older.drop();
  });

  it('that is up to date is left as it is', async () => {
    const before = await query(database.url, 'SELECT xmin::text, * FROM sql_objects ORDER BY name');
    expect(await applySqlObjects(client, objects)).toEqual([]);
    expect(await migrate(database.url)).toEqual([]);
    expect(await query(database.url, 'SELECT xmin::text, * FROM sql_objects ORDER BY name')).toEqual(before);
  });

  it('of a newer release keeps its objects', async () => {
    await client.query("UPDATE sql_objects SET hash = 'newer' WHERE name = 'needs_review'");
    await client.query("INSERT INTO sql_objects (name, hash) VALUES ('of_a_newer_release', '')");
    await client.query(`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at)
      VALUES ('newer', '', '99990101000000_of_a_newer_release', now())`);
    const before = await query(database.url, 'SELECT * FROM sql_objects ORDER BY name');
    await migrate(database.url);
    expect(await query(database.url, 'SELECT * FROM sql_objects ORDER BY name')).toEqual(before);
    await client.query("DELETE FROM _prisma_migrations WHERE id = 'newer'");
    await migrate(database.url);
    expect(await query(database.url, "SELECT name FROM sql_objects WHERE hash IN ('newer', '')")).toEqual([]);
  });
});

describe('an object that has changed', () => {
  it('is made anew with all that use it, also with other columns and arguments', async () => {
    const other = changed('people_of', (text) =>
      text
        .replace('requester uuid)', 'requester uuid, many int DEFAULT 1)')
        .replace('name text)', 'name text, many int)')
        .replaceAll('u.display_name FROM', 'u.display_name, many FROM'),
    );
    const made = await applySqlObjects(client, other);
    expect([...made].sort()).toEqual(['candidates_for', 'deciders_of', 'found_approvers', 'lost_approvers', 'needs_review', 'people_of']);
    expect(await namesIn(database.url)).toEqual(objects.map((one) => one.name).sort());
    expect((await client.query("SELECT * FROM people_of('administrator', NULL, NULL, NULL)")).fields.map(({ name }) => name)).toContain(
      'many',
    );
    await applySqlObjects(client, objects);
    expect((await client.query("SELECT * FROM people_of('administrator', NULL, NULL, NULL)")).fields).toHaveLength(2);
  });

  it('has its triggers made anew, and no others are left', async () => {
    const other = changed('notify_outbox', (text) => text.replace('TRIGGER outbox_notify', 'TRIGGER outbox_heard'));
    expect(await applySqlObjects(client, other)).toEqual(['notify_outbox']);
    const triggers = "SELECT tgname FROM pg_trigger WHERE tgrelid = 'outbox'::regclass AND NOT tgisinternal";
    expect(await query(database.url, triggers)).toEqual([{ tgname: 'outbox_heard' }]);
  });

  it('waits for statements that are in its way', async () => {
    const other = new pg.Client({ connectionString: database.url });
    await other.connect();
    await other.query('BEGIN; LOCK TABLE outbox IN ROW EXCLUSIVE MODE');
    const applied = applySqlObjects(
      client,
      changed('notify_outbox', (text) => text.replace('RETURN NULL', 'RETURN NEW')),
    );
    await new Promise((resolve) => setTimeout(resolve, 2_500)); // longer than it waits at once
    await other.query('COMMIT');
    expect(await applied).toEqual(['notify_outbox']);
    await other.end();
  });

  it('is left as it was when one of them is wrong', async () => {
    const before = await inDatabase(database.url);
    const wrong = changed('needs_review', (text) => text.replace('q.active', 'q.no_such_column'));
    await expect(applySqlObjects(client, wrong)).rejects.toThrow('no_such_column');
    expect(await inDatabase(database.url)).toEqual(before);
    expect(await applySqlObjects(client, objects)).toEqual([]);
  });

  it('is not dropped where an index needs it', async () => {
    await client.query('CREATE INDEX of_somebody ON audit_events (epoch_ms(at))');
    await expect(
      applySqlObjects(
        client,
        changed('epoch_ms', (text) => text.replace('1000', '1000.0')),
      ),
    ).rejects.toThrow('other objects depend on it');
    expect(await namesIn(database.url)).toContain('epoch_ms');
  });
});

describe('an object without a file', () => {
  it('is dropped', async () => {
    expect(
      await applySqlObjects(
        client,
        objects.filter((one) => one.name !== 'notify_events'),
      ),
    ).toEqual(['notify_events']);
    expect(await namesIn(database.url)).not.toContain('notify_events');
    expect(await applySqlObjects(client, objects)).toEqual(['notify_events']);
  });
});

describe('a view', () => {
  const withView = (text: string) => {
    const names = [...objects.map((one) => one.name), 'recent_events'];
    return inOrder([...objects, objectOf('recent_events', text, names)]);
  };
  it('is made, changed with what it uses, and dropped', async () => {
    const view = withView('CREATE VIEW recent_events AS SELECT id, epoch_ms(at) AS ms FROM audit_events');
    expect(await applySqlObjects(client, view)).toEqual(['recent_events']);
    const other = view.map((one) => (one.name === 'epoch_ms' ? objectOf(one.name, one.text.replace('1000', '1000.0'), []) : one));
    expect(await applySqlObjects(client, other)).toEqual(['epoch_ms', 'recent_events']);
    expect(await applySqlObjects(client, withView('CREATE VIEW recent_events AS SELECT 1 AS one'))).toEqual(['epoch_ms', 'recent_events']);
    expect(await applySqlObjects(client, objects)).toEqual(['recent_events']);
    expect(await query(database.url, "SELECT 1 FROM pg_class WHERE relname = 'recent_events'")).toEqual([]);
  });
});

describe('the files of prisma/sql', () => {
  it('are applied in an order in which each finds what it uses', () => {
    const place = (name: string) => objects.findIndex((one) => one.name === name);
    for (const { name, uses } of objects) for (const used of uses) expect([used, place(used) < place(name)]).toEqual([used, true]);
    expect(objects.find((one) => one.name === 'needs_review')?.uses).toEqual(expect.arrayContaining(['found_approvers', 'lost_approvers']));
  });
  it('must not use each other', () => {
    const names = ['one', 'two'];
    expect(() => inOrder([objectOf('one', 'SELECT two()', names), objectOf('two', 'SELECT one()', names)])).toThrow('one, two');
  });
  it('are the same with another comment', () => {
    expect(changed('epoch_ms', (text) => `-- Another.\n${text}`).map((one) => one.hash)).toEqual(objects.map((one) => one.hash));
  });
  it('say first what they answer', () => {
    for (const { name, text } of objects) expect([name, /^-- .*[?.:]/.test(text)]).toEqual([name, true]);
  });
  it('have not changed without a migration that names their digest', async () => {
    const folders = (await readdir('prisma/migrations')).filter((name) => /^\d/.test(name)).sort();
    const texts = await Promise.all(folders.map((name) => readFile(`prisma/migrations/${name}/migration.sql`, 'utf8')));
    const named = texts.flatMap((text) => /Digest of prisma\/sql\/: (\w+)/.exec(text)?.[1] ?? []);
    // Add a migration with the line `-- Digest of prisma/sql/: <digest>`: an older release would put its own objects back otherwise.
    expect(named.at(-1)).toBe(digestOf(objects));
  });
});
