import type { Database } from '../../prisma/database.js';
import { recordRefusedToken, type RefusedToken } from '../../prisma/stores/audit/record-refused-token.js';

const MINUTE_MS = 60_000;
/** Most addresses that are remembered, and so most events a minute. */
const MOST_ADDRESSES = 200;

/** Records refused tokens in the audit log: one a minute for each address, so that nobody fills the log by guessing. */
export function refusedTokens(db: Database): (token: RefusedToken) => Promise<void> {
  const notBefore = new Map<string, number>();
  return async (token) => {
    const now = performance.now();
    for (const [address, at] of notBefore) if (at <= now) notBefore.delete(address);
    if (notBefore.has(token.address) || notBefore.size >= MOST_ADDRESSES) return;
    notBefore.set(token.address, now + MINUTE_MS);
    await recordRefusedToken(db, token);
  };
}
