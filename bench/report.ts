import type { Changes } from './changes.js';
import type { Comparison } from './compare.js';
import type { Endings } from './endings.js';
import type { Growth } from './growth.js';
import type { ListTimes } from './lists.js';
import type { Cost } from './lives.js';

const print = (line: string): void => console.log(line);

export function reportComparison({ inFlight, kinds }: Comparison): void {
  for (const [kind, one] of Object.entries(kinds)) {
    const cpu = Object.entries(one.cpuMsALife).filter(([, ms]) => ms >= 0.5);
    print(
      `${kind.padEnd(6)} ${String(inFlight).padStart(3)} in flight: ${String(one.livesPerSecond).padStart(6)} lives/s (${String(one.ratioToBare)} × bare)` +
        `  submit p50 ${String(one.submitMs.p50)} p95 ${String(one.submitMs.p95)}  decide p50 ${String(one.decideMs.p50)} p95 ${String(one.decideMs.p95)} ms` +
        `  CPU ms per life: ${cpu.map(([name, ms]) => `${name} ${String(ms)}`).join(', ')}`,
    );
  }
}

export function reportCost(kind: string, { events, workflowTasks }: Cost): void {
  print(`${kind.padEnd(6)} ${String(events)} history events and ${String(workflowTasks)} workflow tasks per life`);
}

export function reportGrowth({ past, comparison, lists }: Growth): void {
  const { life } = comparison.kinds;
  const slowest = Object.entries(lists).sort(([, a], [, b]) => b.p95 - a.p95);
  const named = slowest.slice(0, 3).map(([name, { p95 }]) => `${name} ${String(p95)}`);
  print(
    `${String(past).padStart(9)} past requests: ${String(life?.livesPerSecond)} lives/s (${String(life?.ratioToBare)} × bare); slowest lists, p95 ms: ${named.join(', ')}`,
  );
}

export function reportLists(lists: ListTimes): void {
  for (const [name, { p50, p95, sequentialScans }] of Object.entries(lists)) {
    const scans = sequentialScans ? `${String(sequentialScans)} sequential scans` : '';
    print(`  ${name.padEnd(40)} p50 ${String(p50).padStart(6)}  p95 ${String(p95).padStart(6)} ms  ${scans}`);
  }
}

export function reportEndings({ grants, withinSeconds, revocationsPerSecond, longestLagSeconds, readBehindTheirEnd }: Endings): void {
  print(
    `${String(grants)} grants ending within ${String(withinSeconds)} s: ${String(revocationsPerSecond)} revocations/s, longest delay ${String(longestLagSeconds)} s, ${String(readBehindTheirEnd)} reads past the end`,
  );
}

export function reportChanges({ open, times }: Changes): void {
  for (const [name, { p50, p95, requests }] of Object.entries(times)) {
    print(
      `${String(open).padStart(9)} open requests: ${name.padEnd(40)} p50 ${String(p50).padStart(6)}  p95 ${String(p95).padStart(6)} ms  ${String(requests)} requests`,
    );
  }
}
