import { condition, defineSignal, proxyActivities, setHandler, sleep } from '@temporalio/workflow';

export const go = defineSignal('go');
const { nothing } = proxyActivities<{ nothing(): Promise<void> }>({ startToCloseTimeout: 10_000 });

/** The baseline of the benchmark: a minimal workflow with an activity, a signal, a timer of one second, and a second activity. */
export async function bare(): Promise<void> {
  let isSignalled = false;
  setHandler(go, () => {
    isSignalled = true;
  });
  await nothing();
  await condition(() => isSignalled);
  await sleep(1_000);
  await nothing();
}
