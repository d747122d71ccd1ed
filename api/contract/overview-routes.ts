import * as z from 'zod';
import { route } from './route.js';
import { NoBody, NoParams, NoQuery } from './text.js';

const count = () => z.number().int().min(0);

export const Overview = z
  .object({
    queue: z
      .object({ administrator: count(), others: count() })
      .describe('Requests that wait for a decision, or are in error: those that administrators decide, and the others.'),
    sessions: z.object({ device: count(), timed: count() }).describe('Access in force that has an end.'),
    flows: z.object({ total: count(), needsAttention: count() }),
    waiting: count().describe('Requests that are `pending` or `missing_data`.'),
    inError: count().describe('Requests that are in `error`.'),
    endingSoon: count().describe('Access that ends within 24 hours.'),
    days: z
      .array(
        z.object({
          date: z.string().describe('A day in UTC.'),
          requests: count().describe('Submitted on that day.'),
          medianSecondsToDecision: z.number().nullable().describe('Of what people decided on that day; null when they decided nothing.'),
        }),
      )
      .describe('The last 30 days, oldest first.'),
    medianSecondsToDecision: z.number().nullable().describe('Of what people decided in these 30 days.'),
  })
  .meta({
    id: 'Overview',
    examples: [
      {
        queue: { administrator: 2, others: 5 },
        sessions: { device: 0, timed: 12 },
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
  summary: 'What an administrator sees first: counts, and the last 30 days',
  tag: 'Requests',
  access: 'admin',
  params: NoParams,
  query: NoQuery,
  body: NoBody,
  success: { status: 200, schema: Overview },
  refusals: [],
});

export const OVERVIEW_ROUTES = [readOverview] as const;
