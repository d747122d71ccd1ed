import { once, EventEmitter } from 'node:events';
import { type Database, openDatabase } from '../../../prisma/database.js';
import { listenTo } from '../../../prisma/listen.js';
import { freshDatabase } from '../../support/database/database.js';
import { startProxy } from '../../support/servers/proxy.js';

let fresh: Awaited<ReturnType<typeof freshDatabase>>;
let db: Database;
beforeAll(async () => {
  fresh = await freshDatabase();
  db = openDatabase(fresh.url);
});
afterAll(async () => {
  await db.$disconnect();
  await fresh.drop();
});

it('a connection on which nothing comes through any more is noticed, and made again', async () => {
  const url = new URL(fresh.url);
  const proxy = await startProxy({ host: url.hostname, port: Number(url.port) });
  url.host = `${proxy.host}:${String(proxy.port)}`;
  const told = new EventEmitter();
  const listener = listenTo('doorward_events', url.href, {
    heard: (payload) => told.emit('heard', payload),
    listening: () => told.emit('listening'),
    failed: () => told.emit('failed'),
    checkedEveryMs: 200,
  });
  await once(told, 'listening');
  const failed = once(told, 'failed');
  await proxy.stall();
  await failed;
  const again = once(told, 'listening');
  await proxy.restore();
  await again;
  const heard = once(told, 'heard');
  await db.$executeRaw`SELECT pg_notify('doorward_events', 'news')`;
  expect(await heard).toEqual(['news']);
  await listener.stop();
  await proxy.stop();
});
