import { healthReport } from '../../../prisma/views/health-report.js';
import type { ApiDeps } from '../../api-deps.js';
import * as contract from '../../contract/operations/health-routes.js';
import { type Endpoint, endpoint } from '../../endpoint.js';

export const healthReportEndpoints = ({ db }: Pick<ApiDeps, 'db'>): Endpoint[] => [
  endpoint(contract.readHealthReport, async () => {
    const { startedAt, finishedAt, findings, ...now } = await healthReport(db);
    const isFirst = startedAt === null || finishedAt === null;
    return { now, lastRun: isFirst ? null : { startedAt: startedAt.toISOString(), finishedAt: finishedAt.toISOString(), findings } };
  }),
];
