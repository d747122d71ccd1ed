import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { makeApplyCommand } from '../../activities/apply-command.js';
import { makeOpenRequest } from '../../activities/open-request.js';
import type { Database } from '../../prisma/database.js';
import { createOutbox } from '../../prisma/stores/outbox.js';
import { createRequests } from '../../prisma/stores/requests.js';
import { createRequestWorkflows } from '../../worker/request-workflows.js';
import type { Act } from '../../workflows/rules/commands.js';
import { isAlive } from '../../workflows/rules/state.js';
import type { Organisation } from './organisation.js';
import type { PersonKey } from './people.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Scene = {
  who: PersonKey;
  flow: string;
  why: string;
  duration?: string;
  /** Milliseconds before now. */
  ago: number;
  /** What happened then, each an hour after the one before. */
  acts?: readonly (Omit<Act, 'actorId'> & { by: PersonKey | 'system' })[];
  /** The directory was away when it was to be granted. */
  grantFails?: true;
};

/** A request in every status that lasts (R32), told by the same activities that the engine runs, with the clock set back. */
const SCENES: readonly Scene[] = [
  { who: 'rina', flow: 'github', why: 'Rotate the deploy keys', duration: 'P5D', ago: 2 * HOUR },
  {
    who: 'ravi',
    flow: 'github',
    why: 'Set up branch protection',
    duration: 'P10D',
    ago: 26 * HOUR,
    acts: [{ verb: 'approve', by: 'mia', comment: 'Go ahead' }],
  },
  { who: 'rina', flow: 'aws', why: 'Move the database', ago: 5 * HOUR, acts: [{ verb: 'approve', by: 'otto' }] },
  { who: 'ana', flow: 'vpn', why: 'Customer visit in Lisbon', ago: 3 * HOUR },
  { who: 'nora', flow: 'grafana', why: 'First on-call week', duration: 'P10D', ago: DAY },
  { who: 'ana', flow: 'salesforce', why: 'New region', duration: 'P90D', ago: 4 * DAY, acts: [{ verb: 'approve', by: 'marco' }] },
  { who: 'ravi', flow: 'vpn', why: 'Moved away', ago: 90 * DAY, acts: [{ verb: 'approve', by: 'alan', comment: 'Welcome back' }] },
  {
    who: 'ravi',
    flow: 'grafana',
    why: 'Looking at latency',
    duration: 'PT1H',
    ago: 2 * DAY,
    acts: [
      { verb: 'approve', by: 'mia' },
      { verb: 'end', by: 'ravi' },
    ],
  },
  {
    who: 'rina',
    flow: 'salesforce',
    why: 'Curious',
    duration: 'P90D',
    ago: 9 * DAY,
    acts: [{ verb: 'deny', by: 'mia', reason: 'Ask sales for a report instead' }],
  },
  { who: 'rina', flow: 'vpn', why: 'Not sure', ago: 8 * DAY, acts: [{ verb: 'cancel', by: 'rina' }] },
  {
    who: 'ana',
    flow: 'grafana',
    why: 'Sales dashboard',
    duration: 'P10D',
    ago: 40 * DAY,
    acts: [{ verb: 'timeUp', by: 'system', dueAt: Infinity }],
  },
  { who: 'olga', flow: 'wiki', why: '', ago: 3 * DAY },
  {
    who: 'ravi',
    flow: 'salesforce',
    why: 'Export for the audit',
    duration: 'P30D',
    ago: 6 * HOUR,
    acts: [{ verb: 'approve', by: 'mia' }],
    grantFails: true,
  },
];

type Where = { db: Database; organisation: Organisation; temporal: Client };

/** Plays the scenes, and starts the workflow of every request that is still alive. */
export async function seedRequests({ db, organisation, temporal }: Where): Promise<void> {
  const alive: string[] = [];
  for (const scene of SCENES) {
    const requestId = await play(db, organisation, scene);
    const request = await createRequests(db).find(requestId);
    if (request && isAlive(request)) alive.push(requestId);
  }
  await createRequestWorkflows(temporal, createOutbox(db)).sync(alive);
}

async function play(db: Database, { person, flow }: Organisation, { who, why, duration, ...scene }: Scene): Promise<string> {
  const requestId = randomUUID();
  const clock = { now: Date.now() - scene.ago };
  const { openRequest, applyCommand } = activitiesAt(db, clock, scene);
  const terms = { requesterId: person(who), flowId: flow(scene.flow), justification: why, duration: duration ?? null };
  const opened = await openRequest({ requestId, terms: { ...terms, deviceId: null, channel: 'portal', fingerprint: requestId } });
  if (opened.refused) throw new Error(`${who} may not ask for ${scene.flow}: ${opened.refused}`);
  for (const { by, ...act } of actsOf(scene)) {
    clock.now = act.verb === 'timeUp' ? clock.now + 31 * DAY : Math.min(clock.now + HOUR, Date.now());
    const actorId = by === 'system' ? 'system' : person(by);
    const { refused } = await applyCommand(requestId, { ...act, id: randomUUID(), actorId, channel: 'portal' });
    if (refused && act.verb !== 'timeUp') throw new Error(`${by} may not ${act.verb} for ${who}: ${refused}`);
  }
  return requestId;
}

type Acts = NonNullable<Scene['acts']>;

const actsOf = ({ acts = [], grantFails }: Pick<Scene, 'acts' | 'grantFails'>): Acts =>
  grantFails ? [...acts, { verb: 'grantFailed', by: 'system', failure: 'the directory did not answer' }] : acts;

/** The activities of a worker whose clock is ours; a scene in which the grant fails has a directory outside. */
function activitiesAt(db: Database, clock: { now: number }, { grantFails }: Pick<Scene, 'grantFails'>) {
  const outside = { grant: () => Promise.resolve(), revoke: () => Promise.resolve() };
  const deps = {
    requests: createRequests(db),
    now: () => clock.now,
    attempt: () => 1,
    observeSave: () => undefined,
    decisionsBySignal: false,
    ...(grantFails && { directory: outside }),
  };
  return { openRequest: makeOpenRequest(deps), applyCommand: makeApplyCommand(deps) };
}
