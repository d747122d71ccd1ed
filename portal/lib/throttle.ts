type Throttle<Input> = {
  intervalMs: number;
  /** How long the first input waits for more. */
  settleMs?: number;
  /** What two inputs of one interval come to. */
  merge: (one: Input, other: Input) => Input;
  run: (input: Input) => void;
};

/** Runs `settleMs` after the first input, and then no more than once an interval: inputs that arrive meanwhile are merged, and run at its end. */
export function throttle<Input>({ intervalMs, settleMs = 0, merge, run }: Throttle<Input>) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: { input: Input } | undefined;
  const start = (input: Input) => {
    run(input);
    timer = setTimeout(next, intervalMs);
  };
  const next = () => {
    timer = undefined;
    const due = waiting;
    waiting = undefined;
    if (due) start(due.input);
  };
  return (input: Input): void => {
    if (timer === undefined && settleMs === 0) {
      start(input);
      return;
    }
    waiting = { input: waiting ? merge(waiting.input, input) : input };
    timer ??= setTimeout(next, settleMs);
  };
}
