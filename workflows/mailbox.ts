import { CancellationScope, patched, sleep } from '@temporalio/workflow';
import { timerSummary } from './rules/messages/operator-texts.js';
import { deadlineOf, type RequestState } from './rules/request/state.js';

export type Letter<Command, Answer> = { command: Command; reply: (answer: Answer) => void };
export type Mailbox<Command, Answer> = ReturnType<typeof openMailbox<Command, Answer>>;

/** A run that began before signals stood back takes its letters as it did then. */
const SIGNALS_STAND_BACK = 'signals stand back';

/**
 * Commands in the order they came, but signals only when nothing else waits: anybody at Temporal can send them by the thousand (R99), and at
 * most ten updates wait at once. The workflow takes them one by one; each sender waits for its own answer.
 */
export function openMailbox<Command, Answer>() {
  type Waiting = Letter<Command, Answer> & { isSignal: boolean };
  const letters: Waiting[] = [];
  let wake = (): void => undefined;
  const post = (command: Command, isSignal: boolean): Promise<Answer> =>
    new Promise((reply) => {
      letters.push({ command, reply, isSignal });
      wake();
    });
  /** A signal lets the first letter that is none pass. */
  const take = (): Waiting | undefined => {
    const first = letters.findIndex(({ isSignal }) => !isSignal);
    return first > 0 && patched(SIGNALS_STAND_BACK) ? letters.splice(first, 1)[0] : letters.shift();
  };
  return {
    post: (command: Command): Promise<Answer> => post(command, false),
    postSignal: (command: Command): Promise<Answer> => post(command, true),
    some: (isMeant: (command: Command) => boolean): boolean => letters.some(({ command }) => isMeant(command)),
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
      return take();
    },
  };
}

/** A timer that says in the history what it is for. */
const until = (deadline: number, request: RequestState): Promise<void> => sleep(deadline - Date.now(), { summary: timerSummary(request) });
