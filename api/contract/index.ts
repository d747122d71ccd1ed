import { AUDIT_ROUTES } from './operations/audit-routes.js';
import { CATALOG_ROUTES } from './flows/catalog-routes.js';
import { DEVICE_ROUTES } from './directory/device-routes.js';
import { FLOW_ROUTES } from './flows/flow-routes.js';
import { GROUP_ROUTES } from './directory/group-routes.js';
import { HEALTH_ROUTES } from './operations/health-routes.js';
import { LOGO_ROUTES } from './flows/logo-routes.js';
import { ME_ROUTES } from './directory/me-routes.js';
import { MEMBER_ROUTES } from './directory/member-routes.js';
import { ACTION_ROUTES } from './requests/action-routes.js';
import { OVERVIEW_ROUTES } from './operations/overview-routes.js';
import { REQUEST_ROUTES } from './requests/request-routes.js';
import { RESOURCE_ROUTES } from './directory/resource-routes.js';
import { SESSION_ROUTES } from './requests/session-routes.js';
import { SETTINGS_ROUTES } from './operations/settings-routes.js';
import { TOKEN_ROUTES } from './directory/token-routes.js';
import { USER_ROUTES } from './directory/user-routes.js';

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
