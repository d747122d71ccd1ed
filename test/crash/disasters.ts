import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { waitUntil } from '../../dev/wait-until.js';
import { leftBehind, wrongIn } from './checks.js';
import type { Answer, Call, Clients } from './clients.js';
import type { CrashStack } from './stack.js';

const run = promisify(execFile);
type Where = { stack: CrashStack; clients: Clients };
export type Disaster = (where: Where) => Promise<{ calls: number; interrupted: number; wrong: string[] }>;

const CALLS = 6;
const many = <T>(make: () => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: CALLS }, make));

/** Failures that no single kill can produce. */
export const DISASTERS: Record<string, Disaster> = {
  'worker, Temporal and API at once, between a commit and its workflow task': async ({ stack, clients }) => {
    const calls = await many(() => clients.deciding());
    const under = calls.map((call) => clients.tryCall(call));
    // By then some rows are saved while their workflow tasks are not recorded yet.
    await pause(20 + Math.random() * 60);
    await Promise.all([stack.kill('worker'), stack.kill('temporal'), stack.kill('api')]);
    await stack.start.temporal();
    await Promise.all([stack.start.worker(), stack.start.api()]);
    return judged({ stack, clients }, calls, await Promise.all(under));
  },
  'PostgreSQL is suspended for 10 s': async ({ stack, clients }) => {
    const calls = await many(() => clients.deciding());
    const backends = await processesOf(stack);
    for (const pid of backends) process.kill(pid, 'SIGSTOP');
    const first = await Promise.all(calls.map((call) => clients.tryCall(call)));
    await pause(10_000);
    for (const pid of backends) process.kill(pid, 'SIGCONT');
    return judged({ stack, clients }, calls, first);
  },
  'Temporal is unavailable for a minute while access ends': async ({ stack, clients }) => {
    const calls = await many(() => clients.ending());
    await Promise.all(calls.map((call, at) => clients.endIn(call.id, 2_000 + at * 100)));
    await stack.kill('temporal');
    await pause(60_000);
    const readable = await readablePastItsEnd(stack, calls);
    await stack.start.temporal();
    await waitUntil(async () => (await leftBehind(stack.db, 0)) === 0, { withinMs: 75_000, what: 'overdue access is removed' });
    return { calls: calls.length, interrupted: calls.length, wrong: [...readable, ...(await endedWell(stack, calls))] };
  },
  'Temporal is replaced by an empty one': async ({ stack, clients }) => {
    const open = await many(() => clients.deciding());
    const ending = await many(() => clients.ending());
    await Promise.all(ending.map((call) => clients.endIn(call.id, 3_000)));
    await stack.db.$executeRaw`UPDATE access_requests SET updated_at = updated_at - interval '2 minutes'`;
    await stack.kill('temporal');
    await stack.emptyTemporal();
    await stack.start.temporal();
    await waitUntil(async () => (await leftBehind(stack.db, 0)) === 0, { withinMs: 150_000, what: 'overdue access is removed' });
    const isRunning = ({ id }: Call) =>
      stack.temporal.workflow
        .getHandle(`access-request/${id}`)
        .describe()
        .then(
          ({ status }) => status.name === 'RUNNING',
          () => false,
        );
    const allRun = async () => (await Promise.all(open.map(isRunning))).every(Boolean);
    await waitUntil(allRun, { withinMs: 150_000, what: 'every open request has a running workflow' });
    const decided = await judged({ stack, clients }, open, []);
    return { ...decided, calls: open.length + ending.length, wrong: [...decided.wrong, ...(await endedWell(stack, ending))] };
  },
};

async function processesOf({ pids }: CrashStack): Promise<number[]> {
  const { stdout } = await run('ps', ['-o', 'pid=', '--ppid', String(pids.postgres)]);
  return [pids.postgres ?? 0, ...stdout.split('\n').map(Number)].filter((pid) => pid > 0);
}

/** Repeats the unanswered calls, and checks every result. */
async function judged({ stack, clients }: Where, calls: readonly Call[], first: readonly (Answer | undefined)[]) {
  const wrong: string[] = [];
  for (const [at, call] of calls.entries()) {
    let answer = first[at];
    await waitUntil(async () => (answer ??= await clients.tryCall(call)) !== undefined, {
      withinMs: 90_000,
      what: `${call.path} is answered`,
    });
    if (answer === undefined || answer.status >= 300) wrong.push(`refused: ${call.path} was answered ${JSON.stringify(answer)}`);
    else wrong.push(...(await wrongIn(stack.db, call, { acknowledged: answer, wanted: 'active' })));
  }
  return { calls: calls.length, interrupted: calls.length - first.filter(Boolean).length, wrong };
}

async function readablePastItsEnd({ baseUrl }: CrashStack, calls: readonly Call[]): Promise<string[]> {
  const statuses = await Promise.all(
    calls.map(async ({ id, rina }) => {
      const answer = await fetch(`${baseUrl}/api/v1/access-requests/${id}`, { headers: { Authorization: `Bearer ${rina.token}` } });
      return { id, status: ((await answer.json()) as { status: string }).status };
    }),
  );
  return statuses.filter(({ status }) => status !== 'ended').map(({ id, status }) => `readable past its end: ${id} is ${status}`);
}

const endedWell = async ({ db }: CrashStack, calls: readonly Call[]): Promise<string[]> =>
  (await Promise.all(calls.map((call) => wrongIn(db, call, { acknowledged: { status: 200, id: call.id }, wanted: 'ended' })))).flat();

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
