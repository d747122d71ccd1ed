import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { hashOf, newToken } from '../../api/new-token.js';
import type { Database } from '../../prisma/database.js';
import { flowPage } from '../../prisma/views/flows/flows.js';
import type { RunningStack } from '../running-stack.js';

/** The longest list that the file holds. */
const LIST_LIMIT = 1_000;
const TOKEN_NAME = 'demo.json';
/** A token that ends within a week is replaced: the file is used until the next start. In milliseconds. */
const WEEK_MS = 7 * 86_400_000;
/** The longest lifetime of a token (R121), in milliseconds. */
const YEAR_MS = 365 * 86_400_000;
const EarlierFile = z.object({ users: z.array(z.object({ id: z.string(), token: z.string() })) });

/** Writes `demo.json` (R112) atomically, readable by its owner only. Valid tokens of an earlier start are kept. */
export async function writeDemoFile(db: Database, { dataDir, ...stack }: RunningStack): Promise<string> {
  const file = fileIn(dataDir);
  const users = await db.user.findMany({
    where: { active: true, deletedAt: null },
    select: { id: true, email: true, displayName: true, role: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: LIST_LIMIT,
  });
  const tokens = await tokensFor(
    db,
    users.map((user) => user.id),
    await tokensIn(retiredFileIn(dataDir)),
  );
  const groups = await db.group.findMany({
    where: { deletedAt: null },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
    take: LIST_LIMIT,
  });
  const content = { ...stack, users: users.map((user) => ({ ...user, token: tokens.get(user.id) })), groups, flows: await flowsOf(db) };
  const draft = `${file}.${String(process.pid)}`;
  await writeFile(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, file);
  await rm(retiredFileIn(dataDir), { force: true });
  return file;
}

/** Renames the file of the earlier start, so that nobody reads outdated addresses during a start. Its tokens are kept. */
export const retireDemoFile = (dataDir: string): Promise<void> =>
  rename(fileIn(dataDir), retiredFileIn(dataDir)).catch((error: unknown) => {
    if (!isMissing(error)) throw error; // the first start, or one after an interrupted start
  });

const fileIn = (dataDir: string): string => join(dataDir, 'demo.json');
const retiredFileIn = (dataDir: string): string => join(dataDir, 'demo.json.previous');
const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

async function tokensIn(file: string): Promise<Map<string, string>> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  const parsed = EarlierFile.safeParse(safeJson(text));
  return new Map(parsed.data?.users.map(({ id, token }) => [id, token]));
}

/** The token of each user: the earlier one if it is still valid, otherwise a new one. */
async function tokensFor(db: Database, userIds: readonly string[], before: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const valid = await db.apiToken.findMany({
    where: { hash: { in: [...before.values()].map(hashOf) }, expiresAt: { gt: new Date(Date.now() + WEEK_MS) } },
    select: { userId: true, hash: true },
  });
  const isValid = (userId: string, token: string) => valid.some((one) => one.userId === userId && one.hash === hashOf(token));
  const tokens = new Map<string, string>();
  for (const userId of userIds) {
    const old = before.get(userId);
    tokens.set(userId, old !== undefined && isValid(userId, old) ? old : newToken());
  }
  const fresh = [...tokens].filter(([userId, token]) => !isValid(userId, token));
  const replaced = fresh.map(([userId]) => userId);
  await db.apiToken.deleteMany({ where: { userId: { in: replaced }, name: TOKEN_NAME } });
  const expiresAt = new Date(Date.now() + YEAR_MS);
  await db.apiToken.createMany({
    data: fresh.map(([userId, token]) => ({ id: randomUUID(), userId, name: TOKEN_NAME, hash: hashOf(token), expiresAt })),
  });
  return tokens;
}

async function flowsOf(db: Database): Promise<{ id: string; name: string; kind: string }[]> {
  const rows = await flowPage(db, { limit: LIST_LIMIT });
  return rows.map(({ id, definition: { name, kind } }) => ({ id, name, kind }));
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // edited by hand, or truncated: new tokens are created
  }
}
