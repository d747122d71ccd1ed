import * as z from 'zod';
import { route } from '../route.js';
import { NoBody, NoParams, NoQuery } from '../text.js';

const count = () => z.number().int().min(0);

export const Overview = z
  .object({
    queue: z
      .object({ administrator: count(), others: count() })
      .describe('Requests that are not decided or are in error: those that administrators decide, and the others.'),
    sessions: z.object({ device: count(), timed: count(), permanent: count() }).describe('Access in force, by type.'),
    flows: z.object({ total: count(), needsAttention: count() }),
    waiting: count().describe('The number of requests that are `pending` or `missing_data`.'),
    inError: count().describe('The number of requests in `error`.'),
    endingSoon: count().describe('The number of grants that end within 24 hours.'),
    days: z
      .array(
        z.object({
          date: z.string().describe('The day, in UTC.'),
          requests: count().describe('The number of requests submitted on this day.'),
          medianSecondsToDecision: z
            .number()
            .nullable()
            .describe(
              'The median time from submission to decision, of requests that people decided on this day; null when there are none.',
            ),
        }),
      )
      .describe('The last 30 days, oldest first.'),
    medianSecondsToDecision: z
      .number()
      .nullable()
      .describe(
        'The median time from submission to decision, of requests that people decided in the last 30 days; null when there are none.',
      ),
  })
  .meta({
    id: 'Overview',
    examples: [
      {
        queue: { administrator: 2, others: 5 },
        sessions: { device: 0, timed: 12, permanent: 3 },
        flows: { total: 8, needsAttention: 1 },
        waiting: 6,
        inError: 1,
        endingSoon: 3,
        days: [{ date: '2026-06-01', requests: 4, medianSecondsToDecision: 5400 }],
        medianSecondsToDecision: 5400,
      },
    ],
  });

export const readOverview = route({
  operationId: 'readOverview',
  method: 'get',
  path: '/overview',
  summary: 'Get the overview',
  description: 'Counts of requests, sessions and flows, and the last 30 days.',
  tag: 'Requests',
  access: 'admin',
  params: NoParams,
  query: NoQuery,
  body: NoBody,
  success: { status: 200, schema: Overview },
  refusals: [],
});

export const OVERVIEW_ROUTES = [readOverview] as const;
