import { GROUP_ROUTES } from './groups.js';
import * as actions from './request-actions.js';
import * as requests from './requests.js';
import { AUDIT_ROUTES } from './audit.js';
import { SETTINGS_ROUTES } from './settings.js';
import { TOKEN_ROUTES } from './tokens.js';

/** Every route there is, in the order of the documentation. */
export const ROUTES = [
  requests.submitRequest,
  requests.listRequests,
  requests.readRequest,
  requests.listRequestEvents,
  actions.approveRequest,
  actions.denyRequest,
  actions.cancelRequest,
  actions.endRequest,
  actions.revokeRequest,
  actions.retryRequest,
  ...GROUP_ROUTES,
  ...TOKEN_ROUTES,
  ...SETTINGS_ROUTES,
  ...AUDIT_ROUTES,
] as const;
