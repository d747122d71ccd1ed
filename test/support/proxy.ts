import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export type Proxy = Awaited<ReturnType<typeof startProxy>>;

/** How a server can be away. */
export const OUTAGES: readonly [string, (proxy: Proxy) => Promise<void>][] = [
  ['takes no connection', (proxy) => proxy.disconnect()],
  ['says nothing any more', (proxy) => proxy.stall()],
];

/** A way to a server that can be closed, for tests of what happens while the server is away. */
export async function startProxy(to: { host: string; port: number }) {
  const sockets = new Set<Socket>();
  let isSilent = false;
  const server = createServer((near) => {
    const far = connect(to);
    const both: [Socket, Socket][] = [
      [near, far],
      [far, near],
    ];
    for (const [from, other] of both) {
      sockets.add(from);
      from.on('data', (bytes) => {
        if (!isSilent) other.write(bytes);
      });
      from.on('error', () => other.destroy());
      from.on('close', () => {
        sockets.delete(from);
        other.destroy();
      });
    }
  });
  const listen = async (port: number): Promise<number> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  const cutAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  /** Every connection is cut, and no other is taken. */
  const disconnect = async () => {
    server.close();
    cutAll();
    await once(server, 'close');
  };
  /** Connections stand and are taken, and nothing comes through. */
  const stall = async () => {
    isSilent = true;
  };
  /** As at first. What was lost meanwhile stays lost, with the connections that lost it. */
  const restore = async () => {
    if (isSilent) cutAll();
    isSilent = false;
    if (!server.listening) await listen(port);
  };
  const stop = async () => {
    if (server.listening) await disconnect();
  };
  return { host: '127.0.0.1', port, disconnect, stall, restore, stop };
}
