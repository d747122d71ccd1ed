import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { TEMPLATE, fromSetUp } from '../support/servers/set-up.js';

const addressOf = (name: string): string => Object.assign(new URL(fromSetUp(TEMPLATE)), { pathname: `/${name}` }).href;

/** The rows of one statement, or of the last of several. */
export async function query(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

/** A database with nothing in it. */
export async function emptyDatabase(): Promise<{ url: string; drop(): Promise<unknown> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await query(addressOf('postgres'), `CREATE DATABASE ${name}`);
  return { url: addressOf(name), drop: () => query(addressOf('postgres'), `DROP DATABASE ${name} WITH (FORCE)`) };
}

/** What a function answers in a process of its own: the migration engine is made for one thing in a process, and not for jest's. */
export function inAProcess([file, name]: [file: string, name: string], url: string): Promise<string[]> {
  const code = `import { ${name} } from './${file}'; console.log(JSON.stringify(await ${name}(process.argv[1]))); process.exit();`;
  const options = ['--import', 'tsx', '--input-type=module', '--eval', code, url];
  const child = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve(JSON.parse(said) as string[]);
      else reject(new Error(`${name} ended with ${String(status)}.`));
    });
  });
}
