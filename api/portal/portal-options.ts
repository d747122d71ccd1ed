import type { EventStream } from './event-stream.js';
import type { IdentityProvider } from './identity-provider.js';
import type { LoginSessionOptions } from './login-session.js';

/** Who signs people in, how their login sessions are kept, the event stream of open pages, and the folder of the built pages. */
export type PortalOptions = { provider: IdentityProvider; sessions: LoginSessionOptions; events: EventStream; folder: string };
