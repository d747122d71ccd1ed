import { waitUntil } from '../../dev/wait-until.js';
import { leftBehind, wrongIn } from './checks.js';
import type { Answer, Call, Clients } from './clients.js';
import type { CrashStack, ProcessName } from './stack.js';

export const MOMENTS = ['submitting', 'deciding', 'ending', 'time is up'] as const;
export type Moment = (typeof MOMENTS)[number];
export type Result = { process: string; moment: string; runs: number; calls: number; interrupted: number; wrong: string[] };

/** So many calls are under way when the process dies. */
const CALLS = 8;
/** The process dies within so many milliseconds after they were sent. */
const DIES_WITHIN_MS = 60;
/** Overdue access is gone so soon after recovery, where its workflow lives. In milliseconds. */
const GONE_WITHIN_MS = 15_000;

export type Where = { stack: CrashStack; clients: Clients };

const WANTED: Record<Moment, string> = { submitting: 'pending', deciding: 'active', ending: 'ended', 'time is up': 'ended' };

/** Kills a process in the middle of calls of one kind, starts it again, repeats what was not answered, and looks at everything. */
export async function crash({ stack, clients }: Where, { process, moment }: { process: ProcessName; moment: Moment }) {
  const calls = await Promise.all(Array.from({ length: CALLS }, () => prepared(clients, moment)));
  if (moment === 'time is up') {
    await Promise.all(calls.map((call, at) => clients.endIn(call.id, 300 + at * 20)));
  }
  const under = moment === 'time is up' ? [] : calls.map((call) => clients.tryCall(call));
  await pause(moment === 'time is up' ? 300 + Math.random() * 200 : Math.random() * DIES_WITHIN_MS);
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

/** Repeats a call, as its client would, until it is answered for good. */
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

/** From the first answer on nobody reads access behind its end, and soon its membership is gone. */
async function allEnd({ db, baseUrl }: CrashStack, calls: readonly Call[]): Promise<string[]> {
  const readable: string[] = [];
  for (const { id, rina } of calls) {
    const read = async () => {
      const answer = await fetch(`${baseUrl}/api/v1/access-requests/${id}`, { headers: { Authorization: `Bearer ${rina.token}` } }).catch(
        () => undefined,
      );
      if (!answer?.ok) return false;
      const { status, grant } = (await answer.json()) as { status: string; grant: { expiresAt: string } };
      if (status === 'active' && Date.parse(grant.expiresAt) <= Date.now() - 100) readable.push(`readable behind its end: ${id}`);
      return true;
    };
    await waitUntil(read, { withinMs: 30_000, what: `${id} can be read` });
  }
  const isGone = async () => (await leftBehind(db, 0)) === 0;
  await waitUntil(isGone, { withinMs: GONE_WITHIN_MS, what: 'access behind its end is gone' });
  const wrong = await Promise.all(calls.map((call) => wrongIn(db, call, { acknowledged: { status: 200, id: call.id }, wanted: 'ended' })));
  return [...readable, ...wrong.flat()];
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
