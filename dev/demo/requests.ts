import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { makeApplyCommand } from '../../activities/apply-command.js';
import { makeOpenRequest } from '../../activities/open-request.js';
import type { Database } from '../../prisma/database.js';
import { createOutbox } from '../../prisma/stores/outbox/outbox.js';
import { createRequests } from '../../prisma/stores/requests/requests.js';
import { workflowSummaries } from '../../prisma/views/requests/workflow-summaries.js';
import { createRequestWorkflows } from '../../worker/request-workflows.js';
import type { Act } from '../../workflows/rules/request/commands.js';
import { requestWorkflowId } from '../../workflows/rules/request/ids.js';
import { isAlive } from '../../workflows/rules/request/state.js';
import type { Organisation } from './organisation.js';
import type { PersonKey } from './people.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

type Story = {
  who: PersonKey;
  flow: string;
  why: string;
  duration?: string;
  /** How long ago it was submitted, in milliseconds. */
  agoMs: number;
  /** The commands that followed, an hour apart. */
  acts?: readonly (Omit<Act, 'actorId'> & { by: PersonKey | 'system' })[];
  /** The directory was unavailable when access was to be granted. */
  grantFails?: true;
};

/** A request in every lasting status (R32), created by the worker's own activities with the clock set back. */
const STORIES: readonly Story[] = [
  { who: 'rina', flow: 'github', why: 'Rotate the deploy keys of all repositories', duration: 'P5D', agoMs: 2 * HOUR_MS },
  {
    who: 'ravi',
    flow: 'github',
    why: 'Set up branch protection for the new repositories',
    duration: 'P10D',
    agoMs: 26 * HOUR_MS,
    acts: [{ verb: 'approve', by: 'mia', comment: 'Approved for the migration project' }],
  },
  {
    who: 'rina',
    flow: 'aws',
    why: 'Move the billing database to the new cluster',
    agoMs: 5 * HOUR_MS,
    acts: [{ verb: 'approve', by: 'otto' }],
  },
  { who: 'ana', flow: 'vpn', why: 'Customer visit in Lisbon next week', agoMs: 3 * HOUR_MS },
  { who: 'nora', flow: 'grafana', why: 'Dashboards for my first on-call week', duration: 'P10D', agoMs: DAY_MS },
  {
    who: 'ana',
    flow: 'salesforce',
    why: 'Taking over the accounts of the Nordics region',
    duration: 'P90D',
    agoMs: 4 * DAY_MS,
    acts: [{ verb: 'approve', by: 'marco' }],
  },
  {
    who: 'ravi',
    flow: 'vpn',
    why: 'Working remotely from Madrid',
    agoMs: 90 * DAY_MS,
    acts: [{ verb: 'approve', by: 'alan', comment: 'Contract for remote work is signed' }],
  },
  {
    who: 'ravi',
    flow: 'grafana',
    why: 'Investigate the latency of the search service',
    duration: 'PT1H',
    agoMs: 2 * DAY_MS,
    acts: [
      { verb: 'approve', by: 'mia' },
      { verb: 'end', by: 'ravi' },
    ],
  },
  {
    who: 'rina',
    flow: 'salesforce',
    why: 'Look up customer feedback for the roadmap',
    duration: 'P90D',
    agoMs: 9 * DAY_MS,
    acts: [{ verb: 'deny', by: 'mia', reason: 'Please ask the sales team for a report instead' }],
  },
  {
    who: 'rina',
    flow: 'vpn',
    why: 'Access to the staging environment from home',
    agoMs: 8 * DAY_MS,
    acts: [{ verb: 'cancel', by: 'rina' }],
  },
  {
    who: 'ana',
    flow: 'grafana',
    why: 'Sales dashboard for the quarterly review',
    duration: 'P10D',
    agoMs: 40 * DAY_MS,
    acts: [{ verb: 'timeUp', by: 'system' }],
  },
  { who: 'olga', flow: 'wiki', why: '', agoMs: 3 * DAY_MS },
  {
    who: 'ravi',
    flow: 'salesforce',
    why: 'Export of customer data for the annual audit',
    duration: 'P30D',
    agoMs: 6 * HOUR_MS,
    acts: [{ verb: 'approve', by: 'mia' }],
    grantFails: true,
  },
];

type Where = { db: Database; organisation: Organisation; temporal: Client };

/** Creates the requests, and starts the workflow of every request that is still alive. */
export async function seedRequests({ db, organisation, temporal }: Where): Promise<void> {
  const alive: string[] = [];
  for (const story of STORIES) {
    const requestId = await create(db, organisation, story);
    const request = await createRequests(db).find(requestId);
    if (request && isAlive(request)) alive.push(requestId);
  }
  await createRequestWorkflows(temporal, { outbox: createOutbox(db), summaries: (ids) => workflowSummaries(db, ids) }).sync(alive);
}

async function create(db: Database, { person, flow }: Organisation, { who, why, duration, ...story }: Story): Promise<string> {
  const requestId = randomUUID();
  const clock = { now: Date.now() - story.agoMs };
  const { openRequest, applyCommand } = activitiesAt(db, { requestId, clock }, story);
  const terms = { requesterId: person(who), flowId: flow(story.flow), justification: why, duration: duration ?? null };
  const opened = await openRequest({ requestId, terms: { ...terms, deviceId: null, channel: 'portal', fingerprint: requestId } });
  if (opened.refused) throw new Error(`${who} may not ask for ${story.flow}: ${opened.refused}`);
  for (const { by, ...act } of actsOf(story)) {
    clock.now = act.verb === 'timeUp' ? clock.now + 31 * DAY_MS : Math.min(clock.now + HOUR_MS, Date.now());
    const actorId = by === 'system' ? 'system' : person(by);
    const { refused } = await applyCommand(requestId, { ...act, id: randomUUID(), actorId, channel: 'portal' });
    if (refused && act.verb !== 'timeUp') throw new Error(`${by} may not ${act.verb} for ${who}: ${refused}`);
  }
  return requestId;
}

type Acts = NonNullable<Story['acts']>;

const actsOf = ({ acts = [], grantFails }: Pick<Story, 'acts' | 'grantFails'>): Acts =>
  grantFails ? [...acts, { verb: 'grantFailed', by: 'system', failure: 'the directory did not respond' }] : acts;

/** The activities for one request, with the given clock; a story with a failed grant has an outside directory. */
function activitiesAt(
  db: Database,
  { requestId, clock }: { requestId: string; clock: { now: number } },
  { grantFails }: Pick<Story, 'grantFails'>,
) {
  const outside = { grant: () => Promise.resolve(), revoke: () => Promise.resolve() };
  const deps = {
    requests: createRequests(db),
    instantOfSave: () => clock.now,
    // Nothing here comes from elsewhere, so nothing is sealed.
    seal: { open: () => ({}) },
    workflowId: () => requestWorkflowId(requestId),
    attempt: () => 1,
    observeSave: () => undefined,
    decisionsBySignal: false,
    ...(grantFails && { directory: outside }),
  };
  return { openRequest: makeOpenRequest(deps), applyCommand: makeApplyCommand(deps) };
}
