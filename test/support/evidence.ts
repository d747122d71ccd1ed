import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

/** Saves the figures of a full run to the folder in EVIDENCE, with the command and the size of the machine; without EVIDENCE, does nothing. */
export async function saveEvidence(name: string, figures: Record<string, unknown>): Promise<void> {
  const folder = process.env['EVIDENCE'];
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  const machine = `${String(cpus().length)} cores, ${String(Math.round(totalmem() / 2 ** 30))} GiB`;
  const about = { command: process.env['EVIDENCE_COMMAND'] ?? 'node dev/test.mjs', machine, at: new Date().toISOString() };
  await writeFile(join(folder, `${name}.json`), `${JSON.stringify({ ...about, ...figures }, null, 2)}\n`);
}
