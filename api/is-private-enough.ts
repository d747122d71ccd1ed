const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Whether what an identity provider sends from this address cannot be changed on its way: by TLS, or because it is on this machine. */
export function isPrivateEnough(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || LOOPBACK.includes(hostname);
}
