import type { Facts } from '../request/facts.js';
import type { RequestState, Step } from '../request/state.js';

/** Whether the acting person may decide in this step now (R16), whether or not its turn has come. */
export const isEligible = (step: Step, actorId: string, { actor }: Facts): boolean =>
  actor.active &&
  (actor.service !== true || step.type === 'resource_owner') && // a service account only where a flow names it (R121)
  IS_ELIGIBLE[step.type](step, actor, step.approverIds.includes(actorId));

/** `wasResolved`: the person is one of the step's fixed approvers. */
type IsEligible = (step: Step, actor: Facts['actor'], wasResolved: boolean) => boolean;

const IS_ELIGIBLE: Record<Step['type'], IsEligible> = {
  administrator: (_step, actor) => actor.admin,
  user_group: (step, actor, wasResolved) => (wasResolved || !step.requireAll) && actor.groupIds.includes(step.groupId ?? ''),
  manager: (_step, _actor, wasResolved) => wasResolved,
  resource_owner: (_step, _actor, wasResolved) => wasResolved,
};

/** Whether the person has decided in this step. */
export const hasDecided = (step: Step, actorId: string): boolean => step.decisions.some((one) => one.userId === actorId);

/** Whether the person is, or was, an approver of this request. */
export const hasStep = (request: RequestState, actorId: string, facts: Facts): boolean =>
  request.steps.some((step) => step.approverIds.includes(actorId) || hasDecided(step, actorId) || isEligible(step, actorId, facts));

/** The open steps in which this person may decide now. */
export const turnsOf = (request: RequestState, actorId: string, facts: Facts): readonly Step[] =>
  request.steps.filter((step) => step.state === 'open' && isEligible(step, actorId, facts) && !hasDecided(step, actorId));
