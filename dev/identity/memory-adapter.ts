import type { Adapter, AdapterPayload } from 'oidc-provider';

/** The storage of the development identity provider: one store for each kind of record, in memory, gone with the process. */
export function memoryAdapter(): (kind: string) => Adapter {
  const kept = new Map<string, AdapterPayload>();
  return (kind) => {
    const key = (id: string) => `${kind}:${id}`;
    const first = (isIt: (payload: AdapterPayload) => boolean) =>
      Promise.resolve([...kept].find(([name, payload]) => name.startsWith(`${kind}:`) && isIt(payload))?.[1]);
    return {
      upsert: (id, payload) => Promise.resolve(void kept.set(key(id), payload)),
      find: (id) => Promise.resolve(kept.get(key(id))),
      findByUid: (uid) => first((payload) => payload.uid === uid),
      findByUserCode: (code) => first((payload) => payload.userCode === code),
      destroy: (id) => Promise.resolve(void kept.delete(key(id))),
      consume: (id) => {
        const payload = kept.get(key(id));
        if (payload) payload.consumed = Math.floor(Date.now() / 1_000);
        return Promise.resolve();
      },
      revokeByGrantId: (grantId) => {
        for (const [name, payload] of kept) if (payload.grantId === grantId) kept.delete(name);
        return Promise.resolve();
      },
    };
  };
}
