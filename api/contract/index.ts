import { AUDIT_ROUTES } from './audit.js';
import { CATALOG_ROUTES } from './catalog.js';
import { DEVICE_ROUTES } from './devices.js';
import { FLOW_ROUTES } from './flows.js';
import { GROUP_ROUTES } from './groups.js';
import { HEALTH_ROUTES } from './health-report.js';
import { LOGO_ROUTES } from './logos.js';
import { ME_ROUTES } from './me.js';
import { MEMBER_ROUTES } from './members.js';
import { ACTION_ROUTES } from './request-actions.js';
import { OVERVIEW_ROUTES } from './overview.js';
import { REQUEST_ROUTES } from './requests.js';
import { RESOURCE_ROUTES } from './resources.js';
import { SESSION_ROUTES } from './sessions.js';
import { SETTINGS_ROUTES } from './settings.js';
import { TOKEN_ROUTES } from './tokens.js';
import { USER_ROUTES } from './users.js';

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
