import * as z from 'zod';
import { RECONCILER_FINDINGS } from '../../../workflows/rules/request/reconciler-findings.js';
import { EXAMPLE } from '../example.js';
import { route } from '../route.js';
import { instant, NoBody, NoParams, NoQuery } from '../text.js';

const count = () => z.number().int().min(0);
const findings = z.object(Object.fromEntries(RECONCILER_FINDINGS.map((finding) => [finding, count()])));

export const HealthReport = z
  .object({
    lastRun: z
      .object({
        startedAt: instant(),
        finishedAt: instant(),
        findings: findings.describe('What the reconciler found and repaired, by kind. All are 0 when nothing was wrong.'),
      })
      .nullable()
      .describe('The last run of the reconciler, which runs every minute; null before the first run.'),
    now: z
      .object({
        unsent: count().describe('Changes that are not dispatched to their requests yet.'),
        overdue: count().describe('Requests whose deadline passed at least a minute ago.'),
        revokePending: count().describe('Access that an external directory has not removed yet.'),
      })
      .describe('What is outstanding now.'),
  })
  .meta({
    id: 'HealthReport',
    examples: [
      {
        lastRun: {
          startedAt: EXAMPLE.createdAt,
          finishedAt: EXAMPLE.createdAt,
          findings: { unsent: 0, overdue: 0, stuck: 0, lost: 1, behind: 0, stray: 0, orphaned: 0 },
        },
        now: { unsent: 0, overdue: 0, revokePending: 0 },
      },
    ],
  });

export const readHealthReport = route({
  operationId: 'readHealthReport',
  method: 'get',
  path: '/health-report',
  summary: 'Get the health report',
  description: 'What the reconciler found in its last run, and what is outstanding now.',
  tag: 'Operations',
  access: 'admin',
  params: NoParams,
  query: NoQuery,
  body: NoBody,
  success: { status: 200, schema: HealthReport },
  refusals: [],
});

export const HEALTH_ROUTES = [readHealthReport] as const;
