import type { ApiDeps } from './app.js';
import type { Endpoint } from './endpoint.js';
import { groupEndpoints } from './routes/groups/index.js';
import { requestEndpoints } from './routes/requests/index.js';
import { auditEndpoints } from './routes/audit/index.js';
import { settingsEndpoints } from './routes/settings/index.js';
import { tokenEndpoints } from './routes/tokens/index.js';

/** Every route of the contract with what carries it out. */
export const endpointsOf = (deps: ApiDeps): Endpoint[] => [
  ...requestEndpoints(deps),
  ...groupEndpoints(deps),
  ...tokenEndpoints(deps),
  ...settingsEndpoints(deps),
  ...auditEndpoints(deps),
];
