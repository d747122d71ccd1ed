import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { partLog } from '../../dev/part-log.js';

describe('the log of a part', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'doorward-log-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const write = (log: ReturnType<typeof partLog>, text: string) => new Promise<void>((resolve) => void log.write(text, () => resolve()));

  it('survives a full disk, and says so once', async () => {
    const said: string[] = [];
    const log = partLog('/dev/full', (line) => said.push(line));
    for (const line of ['one\n', 'two\n']) await write(log, line);
    expect(said).toEqual([expect.stringContaining('ENOSPC')]);
    expect(log.destroyed).toBe(false);
  });

  it('goes on when it can be written again', async () => {
    const file = join(folder, 'not there yet', 'api.log');
    const log = partLog(file, () => undefined);
    await write(log, 'lost\n');
    const { mkdir } = await import('node:fs/promises');
    await mkdir(join(folder, 'not there yet'));
    await write(log, 'kept\n');
    expect(await readFile(file, 'utf8')).toBe('kept\n');
  });
});
