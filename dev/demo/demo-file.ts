import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { hashOf, newToken } from '../../api/new-token.js';
import type { Database } from '../../prisma/database.js';
import { flowPage } from '../../prisma/views/flows.js';
import type { Stack } from '../stack.js';

const MOST = 1_000;
const TOKEN_NAME = 'demo.json';
const Before = z.object({ users: z.array(z.object({ id: z.string(), token: z.string() })) });

/** Writes `demo.json` (R112), readable by its owner only, in one step. Tokens of an earlier start are kept while they are good. */
export async function writeDemoFile(db: Database, { dataDir, ...stack }: Stack): Promise<string> {
  const file = fileIn(dataDir);
  const users = await db.user.findMany({
    where: { active: true, deletedAt: null },
    select: { id: true, email: true, displayName: true, role: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: MOST,
  });
  const tokens = await tokensFor(
    db,
    users.map((user) => user.id),
    await tokensBefore(asideIn(dataDir)),
  );
  const groups = await db.group.findMany({
    where: { deletedAt: null },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
    take: MOST,
  });
  const content = { ...stack, users: users.map((user) => ({ ...user, token: tokens.get(user.id) })), groups, flows: await flowsOf(db) };
  const draft = `${file}.${String(process.pid)}`;
  await writeFile(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, file);
  await rm(asideIn(dataDir), { force: true });
  return file;
}

/** While a start is going on, nobody shall take the file of the one before for its own; the tokens in it are kept. */
export const setAsideDemoFile = (dataDir: string): Promise<void> =>
  rename(fileIn(dataDir), asideIn(dataDir)).catch((error: unknown) => {
    if (!isMissing(error)) throw error; // the first start, or one that was broken off
  });

const fileIn = (dataDir: string): string => join(dataDir, 'demo.json');
const asideIn = (dataDir: string): string => join(dataDir, 'demo.json.before');
const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

async function tokensBefore(file: string): Promise<Map<string, string>> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  const parsed = Before.safeParse(safeJson(text));
  return new Map(parsed.data?.users.map(({ id, token }) => [id, token]));
}

/** The token of each user: the one from before while it is good, else a new one. */
async function tokensFor(db: Database, userIds: readonly string[], before: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const good = await db.apiToken.findMany({
    where: { hash: { in: [...before.values()].map(hashOf) }, OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }] },
    select: { userId: true, hash: true },
  });
  const isGood = (userId: string, token: string) => good.some((one) => one.userId === userId && one.hash === hashOf(token));
  const tokens = new Map<string, string>();
  for (const userId of userIds) {
    const old = before.get(userId);
    tokens.set(userId, old !== undefined && isGood(userId, old) ? old : newToken());
  }
  const fresh = [...tokens].filter(([userId, token]) => !isGood(userId, token));
  const replaced = fresh.map(([userId]) => userId);
  await db.apiToken.deleteMany({ where: { userId: { in: replaced }, name: TOKEN_NAME } });
  await db.apiToken.createMany({
    data: fresh.map(([userId, token]) => ({ id: randomUUID(), userId, name: TOKEN_NAME, hash: hashOf(token) })),
  });
  return tokens;
}

async function flowsOf(db: Database): Promise<{ id: string; name: string; kind: string }[]> {
  const rows = await flowPage(db, { limit: MOST });
  return rows.map(({ id, definition: { name, kind } }) => ({ id, name, kind }));
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // written by hand, or cut off: new tokens are made
  }
}
