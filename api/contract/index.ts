import { AUDIT_ROUTES } from './audit-routes.js';
import { CATALOG_ROUTES } from './catalog-routes.js';
import { DEVICE_ROUTES } from './device-routes.js';
import { FLOW_ROUTES } from './flow-routes.js';
import { GROUP_ROUTES } from './group-routes.js';
import { HEALTH_ROUTES } from './health-routes.js';
import { LOGO_ROUTES } from './logo-routes.js';
import { ME_ROUTES } from './me-routes.js';
import { MEMBER_ROUTES } from './member-routes.js';
import { ACTION_ROUTES } from './action-routes.js';
import { OVERVIEW_ROUTES } from './overview-routes.js';
import { REQUEST_ROUTES } from './request-routes.js';
import { RESOURCE_ROUTES } from './resource-routes.js';
import { SESSION_ROUTES } from './session-routes.js';
import { SETTINGS_ROUTES } from './settings-routes.js';
import { TOKEN_ROUTES } from './token-routes.js';
import { USER_ROUTES } from './user-routes.js';

/** Every route there is, in the order of the documentation. */
export const ROUTES = [
  ...REQUEST_ROUTES,
  ...ACTION_ROUTES,
  ...SESSION_ROUTES,
  ...OVERVIEW_ROUTES,
  ...CATALOG_ROUTES,
  ...FLOW_ROUTES,
  ...ME_ROUTES,
  ...USER_ROUTES,
  ...GROUP_ROUTES,
  ...MEMBER_ROUTES,
  ...RESOURCE_ROUTES,
  ...DEVICE_ROUTES,
  ...LOGO_ROUTES,
  ...TOKEN_ROUTES,
  ...SETTINGS_ROUTES,
  ...AUDIT_ROUTES,
  ...HEALTH_ROUTES,
] as const;
