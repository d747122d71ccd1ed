import type { RequestDetails } from '../../../prisma/views/requests/request-details.js';
import { type Act, type Verb, VERBS } from '../../../workflows/rules/request/commands.js';
import type { Context } from '../../../workflows/rules/request/facts.js';
import { isDoneAlready, objectionTo } from '../../../workflows/rules/policy.js';

type About = Pick<RequestDetails, 'state' | 'viewer'>;

/** What this reader may do now, by the same rules that decide their commands. */
export const allowedActions = (details: About, reader: { id: string; now: number }): Verb[] =>
  VERBS.filter((verb) => {
    const act: Act = { verb, actorId: reader.id, channel: 'api', ...(verb === 'deny' && { reason: 'any' }) };
    return !isDoneAlready(act, details.state) && objectionTo(act, details.state, contextOf(details, reader.now)) === undefined;
  });

/** The context of a reader, without what only the save checks: changes of the directory and of the flow. */
export const contextOf = ({ viewer }: About, now: number): Context => ({
  facts: {
    actor: viewer,
    lost: [],
    moreLost: 0,
    found: [],
    requesterActive: true,
    eligibility: 'kept',
    grantGroupGone: false,
    flowGone: null,
  },
  now,
  directory: 'own',
  decisionsBySignal: false,
});
