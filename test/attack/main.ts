import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { TASK_QUEUE, requestWorkflowId } from '../../workflows/rules/request/ids.js';
import { type Clients, createClients } from '../crash/clients.js';
import { type CrashStack, startCrashStack } from '../crash/stack.js';

/**
 * `npm run test:attack [-- --signals 10000] [--forged 1000] [--seconds 200] [--report file.json]`: somebody who reaches Temporal, but has no message
 * key, sends signals, updates and starts to a running stack for the given time, while people decide. Fails when anything is granted, when the API
 * answers a 5xx, or when decisions take twice as long as without the attack (95th percentile).
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      ...{ signals: { type: 'string', default: '10000' }, forged: { type: 'string', default: '1000' } },
      ...{ seconds: { type: 'string', default: '200' }, report: { type: 'string' } },
    },
  });
  const stack = await startCrashStack();
  try {
    const clients = await createClients(stack);
    const victims: string[] = [];
    for (let count = 0; count < VICTIMS; count++) victims.push((await clients.deciding()).id);
    await decideFor(clients, 10_000); // warms up
    const normal = await decideFor(clients, 30_000);
    const attack = startAttack(stack, victims, { ...sizesOf(values), seconds: Number(values.seconds) });
    const during = await decideFor(clients, Number(values.seconds) * 1_000);
    const sent = await attack;
    const granted = await stack.db.accessRequest.count({ where: { id: { in: victims }, status: { not: 'pending' } } });
    const submitted = await stack.db.auditEvent.count({ where: { type: 'request.submitted', channel: 'signal' } });
    const refused = await stack.db.auditEvent.count({ where: { type: 'request.decision_refused', channel: 'signal' } });
    const ratio = during.p95 / normal.p95;
    const machine = `${String(cpus().length)} cores, ${String(Math.round(totalmem() / 2 ** 30))} GiB`;
    const report = { machine, at: new Date().toISOString(), sent, refused, granted, submitted, normal, during, ratio };
    console.log(JSON.stringify(report, null, 2));
    if (values.report !== undefined) await writeFile(values.report, `${JSON.stringify(report, null, 2)}\n`);
    process.exitCode = granted + submitted + normal.failed + during.failed === 0 && ratio < 2 ? 0 : 1;
  } finally {
    await stack.stop();
  }
}

/** Pending requests that are attacked. A run takes 2,000 updates and 10,000 signals. */
const VICTIMS = 20;

const sizesOf = ({ signals, forged }: { signals: string; forged: string }) => ({ signals: Number(signals), forged: Number(forged) });

/** Submits and approves one request after the other; the latency of decisions in milliseconds, and how many calls had no good answer. */
async function decideFor({ deciding, tryCall }: Clients, forMs: number) {
  const times: number[] = [];
  let failed = 0;
  for (const end = Date.now() + forMs; Date.now() < end; ) {
    const call = await deciding();
    const began = performance.now();
    const answer = await tryCall(call);
    times.push(performance.now() - began);
    if (answer?.status !== 200) failed += 1;
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  return { decisions: times.length, p50: at(0.5), p95: at(0.95), failed };
}

type Attack = { signals: number; forged: number; seconds: number };

/** Spreads everything evenly over the time. Half of what is forged are updates, half are starts. */
async function startAttack({ db, temporal }: CrashStack, victims: readonly string[], { signals, forged, seconds }: Attack) {
  const admin = await db.user.findFirstOrThrow({ where: { role: 'admin' } });
  const { requesterId, flowId } = await db.accessRequest.findFirstOrThrow({ select: { requesterId: true, flowId: true } });
  const victim = (count: number) => requestWorkflowId(victims[count % victims.length] ?? '');
  const message = { actorId: admin.id, channel: 'portal' };
  const signal = (count: number) => temporal.workflow.getHandle(victim(count)).signal('approve', message);
  const update = (count: number) => temporal.workflow.getHandle(victim(count)).executeUpdate('approve', { args: [message] });
  const start = () => {
    const requestId = randomUUID();
    const terms = { requesterId, flowId, justification: 'x', duration: 'PT1M', deviceId: null, channel: 'portal', fingerprint: '' };
    return temporal.workflow.start('accessRequest', {
      ...{ workflowId: requestWorkflowId(requestId), taskQueue: TASK_QUEUE, args: [{ requestId, terms }] },
    });
  };
  const sent = { signals: 0, updates: 0, starts: 0 };
  const pace = async (kind: keyof typeof sent, total: number, send: (count: number) => Promise<unknown>) => {
    const began = Date.now();
    const under = new Set<Promise<unknown>>();
    for (let count = 0; count < total; count++) {
      const dueAt = began + (count / total) * seconds * 1_000;
      if (dueAt > Date.now()) await new Promise((resolve) => setTimeout(resolve, dueAt - Date.now()));
      const one: Promise<unknown> = send(count).then(
        () => (sent[kind] += 1),
        () => (sent[kind] += 1), // refused, as it should be
      );
      under.add(one);
      void one.finally(() => under.delete(one));
    }
    await Promise.all(under);
  };
  await Promise.all([
    pace('signals', signals, signal),
    pace('updates', Math.ceil(forged / 2), update),
    pace('starts', Math.floor(forged / 2), start),
  ]);
  return sent;
}

await main();
process.exit();
