import { condition } from '@temporalio/workflow';
import { timerSummary } from './rules/describe.js';
import { deadlineOf, type RequestState } from './rules/state.js';

export type Letter<Command, Answer> = { command: Command; reply: (answer: Answer) => void };
export type Mailbox<Command, Answer> = ReturnType<typeof openMailbox<Command, Answer>>;

/** Commands in the order they came. The workflow takes them one by one; each sender waits for its own answer. */
export function openMailbox<Command, Answer>() {
  const letters: Letter<Command, Answer>[] = [];
  const arrived = () => letters.length > 0;
  return {
    async post(command: Command): Promise<Answer> {
      return new Promise((reply) => letters.push({ command, reply }));
    },
    isEmpty: (): boolean => !arrived(),
    /** The next letter, or nothing when the request's deadline has passed: what is due goes before what is asked. */
    async next(request?: RequestState): Promise<Letter<Command, Answer> | undefined> {
      const deadline = request ? deadlineOf(request) : Infinity;
      if (deadline <= Date.now()) return undefined;
      if (!arrived()) await until(arrived, deadline, request);
      return letters.shift();
    },
  };
}

/** Waits for the condition or the deadline, by a timer that says in the history what it is for. */
async function until(isTrue: () => boolean, deadline: number, request?: RequestState): Promise<void> {
  if (!request || deadline === Infinity) return condition(isTrue);
  await condition(isTrue, deadline - Date.now(), { summary: timerSummary(request) });
}
