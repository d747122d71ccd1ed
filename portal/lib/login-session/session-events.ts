function signal() {
  const listeners = new Set<() => void>();
  return {
    notify: (): void => {
      for (const listener of listeners) listener();
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** `ended`: the server no longer knows the login session. `restored`: its person has signed in again after that. */
export const sessionEvents = { ended: signal(), restored: signal() };
