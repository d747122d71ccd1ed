import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export type Proxy = Awaited<ReturnType<typeof startProxy>>;

/** The ways in which a server can be unavailable. */
export const OUTAGES: readonly [string, (proxy: Proxy) => Promise<void>][] = [
  ['refuses connections', (proxy) => proxy.disconnect()],
  ['does not respond', (proxy) => proxy.stall()],
];

/** Starts a TCP proxy that can simulate an outage of the server behind it. */
export async function startProxy(to: { host: string; port: number }) {
  const sockets = new Set<Socket>();
  let isStalled = false;
  const server = createServer((near) => {
    const far = connect(to);
    const both: [Socket, Socket][] = [
      [near, far],
      [far, near],
    ];
    for (const [from, other] of both) {
      sockets.add(from);
      from.on('data', (bytes) => {
        if (!isStalled) other.write(bytes);
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
  /** Cuts every connection, and refuses new ones. */
  const disconnect = async () => {
    server.close();
    cutAll();
    await once(server, 'close');
  };
  /** Keeps and accepts connections, but forwards nothing. */
  const stall = async () => {
    isStalled = true;
  };
  /** Ends the outage. Connections that lost data are cut. */
  const restore = async () => {
    if (isStalled) cutAll();
    isStalled = false;
    if (!server.listening) await listen(port);
  };
  const stop = async () => {
    if (server.listening) await disconnect();
  };
  return { host: '127.0.0.1', port, disconnect, stall, restore, stop };
}
