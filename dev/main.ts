import { join } from 'node:path';
import { readConfig } from './config.js';
import { prepareDemo } from './demo/index.js';
import { startStack, type Stops } from './stack.js';

const report = (line: string): void => {
  console.log(`• ${line}`);
};

/** A terminal or file that takes no more output, such as one on a full disk, stops nothing. */
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

async function main(): Promise<void> {
  const stops: Stops = [];
  const stopped = new Promise<string>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => {
        resolve('');
      });
  });
  try {
    const config = readConfig(process.env);
    const started = start(config, stops);
    const failure = await Promise.race([stopped, started.then(({ ended }) => ended)]);
    if (failure) throw new Error(`${failure} See ${join(config.DATA_DIR, 'logs')}.`);
    console.log('\nStopping …');
    await started.catch(() => undefined); // the part that was starting is in `stops` by then
  } catch (error) {
    console.error(`\n✗ ${messageOf(error)}`);
    process.exitCode = 1;
  }
  await stopAll(stops);
  process.exit();
}

async function start(config: ReturnType<typeof readConfig>, stops: Stops) {
  const { stack, ended } = await startStack(config, { report, stops });
  report(config.DEMO === 'on' ? 'Preparing demo data …' : 'Preparing an administrator account …');
  const file = await prepareDemo({ ...stack, demo: config.DEMO === 'on' });
  console.log(`
✓ Doorward is ready.

  Portal         ${stack.baseUrl}${config.OIDC_ISSUER === undefined ? '   (choose an account to sign in; no password is needed)' : ''}
  API            ${stack.baseUrl}/api/v1
  API reference  ${stack.baseUrl}/api/docs
  Temporal UI    ${stack.temporal.uiUrl || 'at your own Temporal server'}
  ${config.DEMO === 'on' ? 'Demo accounts and API tokens' : 'Accounts and API tokens'}: ${file}

  Press Ctrl-C to stop. Your data is kept for the next start.
`);
  return { ended };
}

/** Stops everything in reverse order. A second Ctrl-C ends the process at once. */
async function stopAll(stops: Stops): Promise<void> {
  process.once('SIGINT', () => process.exit(130));
  for (const part of stops.reverse()) {
    await part.stop().catch((error: unknown) => {
      console.error(`✗ ${part.name} did not stop: ${messageOf(error)}`);
    });
  }
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}\n  ${error.cause.message}` : error.message;
}

await main();
