import { execFile } from 'node:child_process';
import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { dataFolder, npmStart } from '../support/servers/npm-start.js';

const run = promisify(execFile);

/** The shell lines of the README's first session, and the output that it shows. */
async function session(): Promise<{ script: string; printed: string }> {
  const readme = await readFile('README.md', 'utf8');
  const [, chapter = ''] = /## A first session\n([^]*?)\n## /.exec(readme) ?? [];
  const blocks = (kind: string) => [...chapter.matchAll(new RegExp(`\`\`\`${kind}\n([^]*?)\`\`\``, 'g'))].map(([, text]) => text!);
  return { script: blocks('bash').join('\n'), printed: blocks('text').join('') };
}

it('the first session of the README prints the output that it shows', async () => {
  const data = await dataFolder();
  const stack = await npmStart(join(data.folder, 'state'));
  try {
    await symlink(join(data.folder, 'state'), join(data.folder, '.data'));
    const { script, printed } = await session();
    const { stdout, stderr } = await run('bash', ['--norc', '-euo', 'pipefail', '-c', script], { cwd: data.folder });
    expect(stderr).toBe('');
    const shape = (text: string) => text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<instant>');
    expect(shape(stdout)).toBe(shape(printed));
  } finally {
    await stack.ctrlC();
    await data.remove();
  }
}, 180_000);
