import { condition, defineSignal, proxyActivities, setHandler, sleep } from '@temporalio/workflow';

export const go = defineSignal('go');
const { nothing } = proxyActivities<{ nothing(): Promise<void> }>({ startToCloseTimeout: 10_000 });

/** What a request is measured by: the least that has a beginning, somebody's word, a second of time, and an end. */
export async function bare(): Promise<void> {
  let isTold = false;
  setHandler(go, () => {
    isTold = true;
  });
  await nothing();
  await condition(() => isTold);
  await sleep(1_000);
  await nothing();
}
