import { readdirSync, readFileSync } from 'node:fs';

/** The kernel counts CPU time in hundredths of a second. */
const MS_PER_TICK = 10;

/** CPU time that a process and its children have used so far, in milliseconds; 0 where the system does not provide it. */
export function cpuMs(pid: number): number {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(statOf);
  return all.filter((one) => one.pid === pid || one.parent === pid).reduce((sum, { ticks }) => sum + ticks * MS_PER_TICK, 0);
}

function statOf(name: string): { pid: number; parent: number; ticks: number }[] {
  try {
    const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    // State is the first of these; then the parent, and from the twelfth on user, system, and of children that have ended.
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return [{ pid: Number(name), parent: Number(fields[1]), ticks }];
  } catch {
    return []; // the process has exited meanwhile
  }
}
