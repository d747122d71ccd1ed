import { CancellationScope, sleep } from '@temporalio/workflow';
import { timerSummary } from './rules/messages/operator-texts.js';
import { deadlineOf, type RequestState } from './rules/request/state.js';

export type Letter<Command, Answer> = { command: Command; reply: (answer: Answer) => void };
export type Mailbox<Command, Answer> = ReturnType<typeof openMailbox<Command, Answer>>;

/** Commands in the order they came. The workflow takes them one by one; each sender waits for its own answer. */
export function openMailbox<Command, Answer>() {
  const letters: Letter<Command, Answer>[] = [];
  let wake = (): void => undefined;
  return {
    post(command: Command): Promise<Answer> {
      return new Promise((reply) => {
        letters.push({ command, reply });
        wake();
      });
    },
    isEmpty: (): boolean => letters.length === 0,
    /**
     * The next letter, or nothing when the request's deadline has passed: what is due goes before what is asked. `earlyMs`: how far away the
     * deadline is when this clock has run ahead of the database's.
     */
    async next(request?: RequestState, earlyMs = 0): Promise<Letter<Command, Answer> | undefined> {
      const deadline = earlyMs > 0 ? Date.now() + earlyMs : request ? deadlineOf(request) : Infinity;
      if (deadline <= Date.now()) return undefined;
      if (letters.length === 0) {
        const timer = new CancellationScope();
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (request && deadline !== Infinity) void timer.run(() => until(deadline, request)).then(resolve, () => undefined);
        });
        timer.cancel();
      }
      return letters.shift();
    },
  };
}

/** A timer that says in the history what it is for. */
const until = (deadline: number, request: RequestState): Promise<void> => sleep(deadline - Date.now(), { summary: timerSummary(request) });
