type Throttle<Input> = {
  intervalMs: number;
  /** What two inputs of one interval come to. */
  merge: (one: Input, other: Input) => Input;
  run: (input: Input) => void;
};

/** Runs at once, and then no more than once an interval: inputs that arrive meanwhile are merged, and run at its end. */
export function throttle<Input>({ intervalMs, merge, run }: Throttle<Input>) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: { input: Input } | undefined;
  const start = (input: Input) => {
    run(input);
    timer = setTimeout(() => {
      timer = undefined;
      if (waiting) start(waiting.input);
      waiting = undefined;
    }, intervalMs);
  };
  return (input: Input): void => {
    if (timer === undefined) start(input);
    else waiting = { input: waiting ? merge(waiting.input, input) : input };
  };
}
