const TIMEOUT_MS = 15_000;

/** The server always answers sooner (R125), so that no answer comes after it. */
export const requestTimeout = (): AbortSignal => AbortSignal.timeout(TIMEOUT_MS);
