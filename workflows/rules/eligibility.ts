import type { Facts } from './facts.js';
import type { RequestState, Step } from './state.js';

/** Whether the actor of these facts may decide in a step of this kind at this moment (R16); nothing is said of its turn. */
export function isEligible(step: Step, actorId: string, { actor }: Facts): boolean {
  if (!actor.active) return false;
  const wasResolved = step.approverIds.includes(actorId);
  switch (step.type) {
    case 'administrator':
      return actor.admin;
    case 'user_group':
      return (wasResolved || !step.requireAll) && step.groupId !== null && actor.groupIds.includes(step.groupId);
    case 'manager':
    case 'resource_owner':
      return wasResolved;
  }
}

const hasDecided = (step: Step, actorId: string): boolean => step.decisions.some((one) => one.userId === actorId);

/** The person has, or had, something to say in this request. */
export const hasStep = (request: RequestState, actorId: string, facts: Facts): boolean =>
  request.steps.some((step) => step.approverIds.includes(actorId) || hasDecided(step, actorId) || isEligible(step, actorId, facts));

/** The steps that wait for this person now. */
export const turnsOf = (request: RequestState, actorId: string, facts: Facts): readonly Step[] =>
  request.steps.filter((step) => step.state === 'open' && isEligible(step, actorId, facts) && !hasDecided(step, actorId));
