import type { ApiDeps } from './api-deps.js';
import type { Endpoint } from './endpoint.js';
import { auditEndpoints } from './routes/audit/index.js';
import { catalogEndpoints } from './routes/catalog/index.js';
import { deviceEndpoints } from './routes/devices/index.js';
import { flowEndpoints } from './routes/flows/index.js';
import { groupEndpoints } from './routes/groups/index.js';
import { healthReportEndpoints } from './routes/health-report/index.js';
import { logoEndpoints } from './routes/logos/index.js';
import { memberEndpoints } from './routes/members/index.js';
import { overviewEndpoints } from './routes/overview/index.js';
import { requestEndpoints } from './routes/requests/index.js';
import { resourceEndpoints } from './routes/resources/index.js';
import { sessionEndpoints } from './routes/sessions/index.js';
import { settingsEndpoints } from './routes/settings/index.js';
import { tokenEndpoints } from './routes/tokens/index.js';
import { userEndpoints } from './routes/users/index.js';

/** All routes of the contract with their handlers. */
export const endpointsOf = (deps: ApiDeps): Endpoint[] => [
  ...requestEndpoints(deps),
  ...sessionEndpoints(deps),
  ...overviewEndpoints(deps),
  ...catalogEndpoints(deps),
  ...flowEndpoints(deps),
  ...userEndpoints(deps),
  ...groupEndpoints(deps),
  ...memberEndpoints(deps),
  ...resourceEndpoints(deps),
  ...deviceEndpoints(deps),
  ...logoEndpoints(),
  ...tokenEndpoints(deps),
  ...settingsEndpoints(deps),
  ...auditEndpoints(deps),
  ...healthReportEndpoints(deps),
];
