import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../dev/free-port.js';
import { startPostgres } from '../../../dev/postgres.js';
import { temporalBinary } from '../../../dev/temporal-binary.js';
import { TEMPORAL_PROGRAMS } from '../../../dev/temporal-programs.js';
import { startTemporal } from '../../../dev/temporal.js';
import { migrate } from '../../../prisma/migrate.js';
import { workflowBundle } from '../../../worker/bundle.js';
import { NAMESPACES, TEMPLATE } from './set-up.js';
import { stopServers, type Running } from './stop-servers.js';

const QUICK = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' };
const UNLIMITED = ['frontend.rps', 'frontend.namespaceRPS', 'frontend.persistenceMaxQPS', 'history.rps'].map((one) => `${one}=1000000`);

/** Starts one PostgreSQL and one Temporal server, and builds one workflow bundle, for the whole run; tests find them by the environment. */
export async function startServers(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'doorward-servers-'));
  await chmod(folder, 0o711); // under root, PostgreSQL runs as another user
  const running: Running = { folder, stops: [] };
  globalThis.doorwardServers = running;
  process.once('SIGINT', () => void stopServers(running).then(() => process.exit(130)));
  try {
    const [cli, testServer] = [await temporalBinary(TEMPORAL_PROGRAMS.cli), await temporalBinary(TEMPORAL_PROGRAMS.testServer)];
    const postgres = await startPostgres({ dataDir: join(folder, 'pg'), port: await freePort(0), settings: QUICK });
    running.stops.push(postgres.stop);
    const temporal = await startTemporal({
      cli,
      port: await freePort(0),
      folder,
      namespaces: NAMESPACES,
      settings: [...UNLIMITED, ...signalLimit()],
    });
    running.stops.push(temporal.stop);
    await migrate(postgres.url);
    const bundle = await workflowBundle();
    if (!('code' in bundle)) throw new Error('A prebuilt bundle cannot be tested.');
    await writeFile(join(folder, 'bundle.js'), bundle.code);
    Object.assign(process.env, {
      [TEMPLATE]: postgres.url,
      TEMPORAL_TEST_ADDRESS: temporal.address,
      TEMPORAL_CLI_PATH: cli,
      TEMPORAL_TEST_SERVER_PATH: testServer,
      DOORWARD_TEST_BUNDLE: join(folder, 'bundle.js'),
    });
  } catch (error) {
    await stopServers(running);
    throw error;
  }
}

/** The number of signals that a workflow run accepts: fewer than one test sends; a full run uses the server's own limit. */
function signalLimit(): string[] {
  const sent = Number(process.env['SIGNALS'] ?? 200);
  return sent > 1_000 ? [] : [`history.maximumSignalsPerExecution=${String(Math.round(sent * 0.75))}`];
}
