import { requestCounts, requestDays, medianToDecision } from '../../../prisma/views/requests/request-counts.js';
import { flowCounts } from '../../../prisma/views/flows/flows.js';
import type { ApiDeps } from '../../api-deps.js';
import * as contract from '../../contract/operations/overview-routes.js';
import { type Endpoint, endpoint } from '../../endpoint.js';

export const overviewEndpoints = ({ db }: Pick<ApiDeps, 'db'>): Endpoint[] => [
  endpoint(contract.readOverview, async () => {
    const [counts, flows, days, median] = await Promise.all([requestCounts(db), flowCounts(db), requestDays(db), medianToDecision(db)]);
    const { administrator, others, device, timed, permanent, ...rest } = counts;
    return {
      ...rest,
      queue: { administrator, others },
      sessions: { device, timed, permanent },
      flows,
      days,
      medianSecondsToDecision: median,
    };
  }),
];
