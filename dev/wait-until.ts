/** Repeats a check until it holds; throws an error that names the expectation when it does not hold in time. */
export async function waitUntil(holds: () => Promise<boolean>, { withinMs, what }: { withinMs: number; what: string }): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await holds())) {
    await pause(100);
    if (Date.now() > deadline) throw new Error(`Timed out after ${String(withinMs / 1_000)} s, waiting until ${what}.`);
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
