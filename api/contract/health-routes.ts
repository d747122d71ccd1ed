import * as z from 'zod';
import { FINDINGS } from '../../workflows/rules/findings.js';
import { EXAMPLE } from './example.js';
import { route } from './route.js';
import { instant, NoBody, NoParams, NoQuery } from './text.js';

const count = () => z.number().int().min(0);
const findings = z.object(Object.fromEntries(FINDINGS.map((finding) => [finding, count()])));

export const HealthReport = z
  .object({
    lastRun: z
      .object({
        startedAt: instant(),
        finishedAt: instant(),
        findings: findings.describe('What it found and repaired; all 0 when all is well.'),
      })
      .nullable()
      .describe('Of maintenance, which runs every minute; null before the first.'),
    now: z
      .object({
        unsent: count().describe('Changes that no request was told of yet.'),
        overdue: count().describe('Requests whose deadline passed a minute ago.'),
        revokePending: count().describe('Access that an outside directory has not taken away yet.'),
      })
      .describe('At this moment.'),
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
  summary: 'What maintenance found in its last run (R54), and what waits now',
  tag: 'Operations',
  access: 'admin',
  params: NoParams,
  query: NoQuery,
  body: NoBody,
  success: { status: 200, schema: HealthReport },
  refusals: [],
});

export const HEALTH_ROUTES = [readHealthReport] as const;
