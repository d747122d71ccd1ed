import type { IdentityProvider } from './identity-provider.js';
import type { Live } from './live.js';
import type { SessionOptions } from './portal-session.js';

/** Who signs people in, how their sessions are kept, what tells open pages of changes, and where the built pages are. */
export type PortalOptions = { provider: IdentityProvider; sessions: SessionOptions; live: Live; folder: string };
