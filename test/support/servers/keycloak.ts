import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder } from '../../../dev/cache-folder.js';
import { freePort } from '../../../dev/free-port.js';
import { waitUntil } from '../../../dev/wait-until.js';

const run = promisify(execFile);
const VERSION = '26.7.3';
const ARTIFACT = `org.keycloak:keycloak-quarkus-dist:${VERSION}:zip`;
const ZIP = join(homedir(), `.m2/repository/org/keycloak/keycloak-quarkus-dist/${VERSION}/keycloak-quarkus-dist-${VERSION}.zip`);
/** A machine with a slow network goes without Keycloak. */
const DOWNLOAD_WITHIN_MS = 60_000;
const READY_WITHIN_MS = 150_000;
const ADMIN = { username: 'admin', password: 'admin' };

/** The folder of a Keycloak distribution, downloaded by Maven once and kept in the cache; undefined where it cannot be had. */
export async function keycloakHome(): Promise<string | undefined> {
  const home = join(await cacheFolder('keycloak', process.env), `keycloak-${VERSION}`);
  if (existsSync(join(home, 'bin/kc.sh'))) return home;
  try {
    await run('java', ['-version']);
    if (!existsSync(ZIP))
      await run('mvn', ['-q', 'dependency:get', `-Dartifact=${ARTIFACT}`, '-Dtransitive=false'], { timeout: DOWNLOAD_WITHIN_MS });
    const unpacked = await mkdtemp(`${home}-`);
    await run('unzip', ['-q', ZIP, '-d', unpacked]);
    await rename(join(unpacked, `keycloak-${VERSION}`), home);
    await rm(unpacked, { recursive: true, force: true });
    return home;
  } catch {
    return undefined; // the tests are skipped by name
  }
}

type Json = Record<string, unknown>;

/** Starts a Keycloak that keeps everything in memory. */
export async function startKeycloak(home: string) {
  const port = await freePort(0);
  const baseUrl = `http://localhost:${String(port)}`;
  const args = ['start-dev', '--db=dev-mem', '--http-host=127.0.0.1', `--http-port=${String(port)}`];
  const env = {
    ...process.env,
    KC_BOOTSTRAP_ADMIN_USERNAME: ADMIN.username,
    KC_BOOTSTRAP_ADMIN_PASSWORD: ADMIN.password,
    JAVA_OPTS_APPEND: '-Xmx512m',
  };
  const server = spawn(join(home, 'bin/kc.sh'), args, { env, stdio: 'ignore', detached: true });
  const isUp = () =>
    fetch(`${baseUrl}/realms/master`).then(
      (answer) => answer.ok,
      () => false,
    );
  await waitUntil(isUp, { withinMs: READY_WITHIN_MS, what: 'Keycloak answers' }).catch(async (error: unknown) => {
    await stopGroup(server);
    throw error;
  });

  const tokens = async (realm: string, form: Record<string, string>): Promise<{ access_token: string; id_token?: string }> => {
    const body = new URLSearchParams({ grant_type: 'password', ...form });
    const answer = await fetch(`${baseUrl}/realms/${realm}/protocol/openid-connect/token`, { method: 'POST', body });
    if (!answer.ok) throw new Error(`Keycloak refused: ${await answer.text()}`);
    return (await answer.json()) as { access_token: string; id_token?: string };
  };
  const createRealm = async (realm: Json): Promise<void> => {
    const { access_token } = await tokens('master', { client_id: 'admin-cli', ...ADMIN });
    const headers = { Authorization: `Bearer ${access_token}`, 'Content-Type': 'application/json' };
    const answer = await fetch(`${baseUrl}/admin/realms`, { method: 'POST', headers, body: JSON.stringify(realm) });
    if (!answer.ok) throw new Error(`The realm was not created: ${await answer.text()}`);
  };
  return { baseUrl, tokens, createRealm, stop: () => stopGroup(server) };
}

/** `kc.sh` starts Java as its child. */
async function stopGroup(server: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGKILL');
  await ended;
}
