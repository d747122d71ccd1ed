const TIMEOUT_MS = 15_000;

/** Longer than the server ever takes (R125): no answer comes any more. */
export const requestTimeout = (): AbortSignal => AbortSignal.timeout(TIMEOUT_MS);
