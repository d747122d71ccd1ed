/**
 * The same work for everybody who asks within `ms`: one is under way at a time, and its result is kept so long. A failure is not kept.
 */
export function shared<T>(ms: number, work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    if (running) return running;
    const current = work();
    running = current;
    const forget = () => {
      if (running === current) running = undefined;
    };
    current.then(() => setTimeout(forget, ms).unref(), forget);
    return current;
  };
}
