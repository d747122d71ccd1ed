/**
 * Does something at once, and then no more often than once in that many milliseconds; what is asked for meanwhile is done at the end of them, together.
 * `both` says what two askings come to.
 */
export function spaced<Asked>(ms: number, both: (one: Asked, other: Asked) => Asked, run: (asked: Asked) => void) {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let kept: { asked: Asked } | undefined;
  const start = (asked: Asked) => {
    run(asked);
    pause = setTimeout(() => {
      pause = undefined;
      if (kept) start(kept.asked);
      kept = undefined;
    }, ms);
  };
  return (asked: Asked): void => {
    if (pause === undefined) start(asked);
    else kept = { asked: kept ? both(kept.asked, asked) : asked };
  };
}
