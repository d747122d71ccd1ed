import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { openConnections } from '../../../api/portal/connections.js';
import { waitUntil } from '../../../dev/wait-until.js';

let stop: () => Promise<void>;
afterEach(() => stop());

/** A server each of whose answers is a stream of Ada's, but for one that never comes. */
async function serve(
  options?: Parameters<typeof openConnections>[0],
  before = (_answer: ServerResponse): Promise<unknown> => Promise.resolve(),
) {
  const connections = openConnections(options);
  const server = createServer(({ url }, answer) => {
    if (url === '/never') return;
    void before(answer).then(() => connections.add('ada', answer));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  stop = async () => {
    connections.close();
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { connections, server, port };
}

/** A page that reads all that it is sent. */
async function aPage(port: number) {
  const socket = connect(port, '127.0.0.1');
  let text = '';
  socket.on('data', (bytes) => void (text += String(bytes))).on('error', () => undefined);
  const ended = once(socket, 'close');
  socket.write('GET / HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n');
  const reads = (part: string) => waitUntil(async () => text.includes(part), { withinMs: 5_000, what: `It reads ${part}` });
  await reads('retry: 2000');
  return { ended, reads };
}

it('keeps twenty pages of a person: the oldest give way', async () => {
  const { connections, port } = await serve();
  const pages = [];
  for (let count = 0; count < 22; count++) pages.push(await aPage(port));
  await Promise.all(pages.slice(0, 2).map((page) => page.ended));
  connections.send(['ada'], 'requests');
  await Promise.all(pages.slice(2).map((page) => page.reads('data: requests')));
});

it('outlives somebody who asks for many on one connection, where none can be answered yet', async () => {
  const { connections, server, port } = await serve();
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  let asked = 0;
  server.on('request', () => {
    asked++;
  });
  socket.write(`GET /never HTTP/1.1\r\nHost: here\r\n\r\n${'GET / HTTP/1.1\r\nHost: here\r\n\r\n'.repeat(26)}`);
  await waitUntil(async () => asked === 27, { withinMs: 5_000, what: 'All are asked for' });
  connections.send(['ada'], 'requests');
  connections.send(['ada'], 'requests');
  const page = await aPage(port);
  connections.send(['ada'], 'everything');
  await page.reads('data: everything');
  socket.destroy();
});

it('closes a connection that does not read its events', async () => {
  const { connections, port } = await serve();
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  socket.write('GET / HTTP/1.1\r\nHost: here\r\n\r\n');
  await waitUntil(async () => connections.people().length === 1, { withinMs: 5_000, what: 'The page is there' });
  socket.pause();
  for (let count = 0; count < 20; count++) connections.send(['ada'], 'x'.repeat(1_000_000));
  expect(connections.people()).toEqual([]);
  socket.destroy();
});

it('keeps no page that is gone before it is begun', async () => {
  let waited = false;
  const { connections, port } = await serve(undefined, async (answer) => {
    await once(answer.req.socket, 'close');
    waited = true;
  });
  const socket = connect(port, '127.0.0.1');
  socket.end('GET / HTTP/1.1\r\nHost: here\r\n\r\n', () => socket.destroy());
  await waitUntil(async () => waited, { withinMs: 5_000, what: 'The page is gone' });
  expect(connections.people()).toEqual([]);
});

it('ends a page after some time: who opens it again has to be let in again', async () => {
  const { connections, port } = await serve({ lifetimeMs: 200 });
  const page = await aPage(port);
  await page.ended;
  expect(connections.people()).toEqual([]);
});
