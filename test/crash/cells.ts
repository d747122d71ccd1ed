import { waitUntil } from '../../dev/wait-until.js';
import { leftBehind, wrongIn } from './checks.js';
import type { Answer, Call, Clients } from './clients.js';
import type { CrashStack, ProcessName } from './stack.js';

export const MOMENTS = ['submitting', 'deciding', 'ending', 'time is up'] as const;
export type Moment = (typeof MOMENTS)[number];
export type Result = { process: string; moment: string; runs: number; calls: number; interrupted: number; wrong: string[] };

/** The number of calls in flight when the process is killed. */
const CALLS = 8;
/** The longest time from sending the calls to killing the process, in milliseconds. */
const KILL_WITHIN_MS = 60;
/** The limit for removing overdue access after recovery, in milliseconds. */
const REMOVED_WITHIN_MS = 15_000;

export type Where = { stack: CrashStack; clients: Clients };

const WANTED: Record<Moment, string> = { submitting: 'pending', deciding: 'active', ending: 'ended', 'time is up': 'ended' };

/** Kills a process during calls of one kind, restarts it, repeats the unanswered calls, and checks every result. */
export async function crash({ stack, clients }: Where, { process, moment }: { process: ProcessName; moment: Moment }) {
  const calls = await Promise.all(Array.from({ length: CALLS }, () => prepared(clients, moment)));
  if (moment === 'time is up') {
    await Promise.all(calls.map((call, at) => clients.endIn(call.id, 300 + at * 20)));
  }
  const under = moment === 'time is up' ? [] : calls.map((call) => clients.tryCall(call));
  await pause(moment === 'time is up' ? 300 + Math.random() * 200 : Math.random() * KILL_WITHIN_MS);
  await stack.kill(process);
  await stack.start[process]();
  const first = await Promise.all(under);
  const wrong: string[] = [];
  if (moment === 'time is up') wrong.push(...(await allEnd(stack, calls)));
  else {
    const answers = await Promise.all(calls.map(async (call, at) => first[at] ?? (await answered(clients, call))));
    for (const [at, call] of calls.entries()) wrong.push(...(await judged(stack, call, { answer: answers[at], wanted: WANTED[moment] })));
  }
  return { calls: calls.length, interrupted: first.filter((answer) => answer === undefined).length, wrong };
}

const prepared = (clients: Clients, moment: Moment): Promise<Call> => (moment === 'time is up' ? clients.ending() : clients[moment]());

/** Repeats a call, as a client would, until it has a final answer. */
async function answered(clients: Clients, call: Call): Promise<Answer | undefined> {
  let answer: Answer | undefined;
  const isAnswered = async () => (answer = await clients.tryCall(call)) !== undefined;
  await waitUntil(isAnswered, { withinMs: 60_000, what: `${call.path} is answered` });
  return answer;
}

async function judged(
  { db }: CrashStack,
  call: Call,
  { answer, wanted }: { answer: Answer | undefined; wanted: string },
): Promise<string[]> {
  if (answer === undefined || answer.status >= 300) return [`refused: ${call.path} was answered ${JSON.stringify(answer)}`];
  return wrongIn(db, call, { acknowledged: answer, wanted });
}

/** Checks that no read shows access past its end, and that its membership is removed in time. */
async function allEnd({ db, baseUrl }: CrashStack, calls: readonly Call[]): Promise<string[]> {
  const readable: string[] = [];
  for (const { id, rina } of calls) {
    const read = async () => {
      const answer = await fetch(`${baseUrl}/api/v1/access-requests/${id}`, { headers: { Authorization: `Bearer ${rina.token}` } }).catch(
        () => undefined,
      );
      if (!answer?.ok) return false;
      const { status, grant } = (await answer.json()) as { status: string; grant: { expiresAt: string } };
      if (status === 'active' && Date.parse(grant.expiresAt) <= Date.now() - 100) readable.push(`readable past its end: ${id}`);
      return true;
    };
    await waitUntil(read, { withinMs: 30_000, what: `${id} can be read` });
  }
  const isGone = async () => (await leftBehind(db, 0)) === 0;
  await waitUntil(isGone, { withinMs: REMOVED_WITHIN_MS, what: 'overdue access is removed' });
  const wrong = await Promise.all(calls.map((call) => wrongIn(db, call, { acknowledged: { status: 200, id: call.id }, wanted: 'ended' })));
  return [...readable, ...wrong.flat()];
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
