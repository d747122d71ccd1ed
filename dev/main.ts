import { join } from 'node:path';
import { readConfig } from './config.js';
import { prepareDemo } from './demo/index.js';
import { startStack } from './stack.js';

type Stops = { name: string; stop(): Promise<void> }[];

const say = (line: string): void => {
  console.log(`• ${line}`);
};

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
    const why = await Promise.race([stopped, started.then(({ ended }) => ended)]);
    if (why) throw new Error(`${why} See ${join(config.DATA_DIR, 'logs')}.`);
    console.log('\nStopping …');
    await started.catch(() => undefined); // what was being started is in `stops` by then
  } catch (error) {
    console.error(`\n✗ ${messageOf(error)}`);
    process.exitCode = 1;
  }
  await stopAll(stops);
  process.exit();
}

async function start(config: ReturnType<typeof readConfig>, stops: Stops) {
  const { stack, ended } = await startStack(config, { say, stops });
  say(config.DEMO === 'on' ? 'Preparing the demo organisation …' : 'Preparing an administrator …');
  const file = await prepareDemo({ ...stack, demo: config.DEMO === 'on' });
  console.log(`
✓ Doorward is ready.

  Portal         ${stack.baseUrl}${config.OIDC_ISSUER === undefined ? '   (sign in as anybody: there are no passwords here)' : ''}
  API            ${stack.baseUrl}/api/v1
  API by hand    ${stack.baseUrl}/api/docs
  Temporal UI    ${stack.temporal.uiUrl || 'where your Temporal shows it'}
  Who may sign in, with their tokens:  ${file}

  Stop with Ctrl-C; the next start finds everything as it was.
`);
  return { ended };
}

/** In the reverse order of their start. A second Ctrl-C ends it at once. */
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
