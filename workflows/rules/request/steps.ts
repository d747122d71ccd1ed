import type { Requirement, RequestState, Step, StepState } from './state.js';

/** The states of a step that is approved. */
export const FILLED_STEP_STATES: readonly StepState[] = ['approved', 'overridden'];
/** The states of a step that people were found for and that is not decided. */
export const ASKED_STEP_STATES: readonly StepState[] = ['waiting', 'open'];
export const UNDECIDED_STEP_STATES: readonly StepState[] = [...ASKED_STEP_STATES, 'unresolved'];

export const isUndecidedStep = (step: Step): boolean => UNDECIDED_STEP_STATES.includes(step.state);

/** Whether the steps as they are now approve the request (R16). No step, no approval. */
export function isSatisfied(steps: readonly Step[], requirement: Requirement | null): boolean {
  const needed = steps.filter((step) => step.state !== 'skipped');
  const isFilled = (step: Step) => FILLED_STEP_STATES.includes(step.state);
  return needed.length > 0 && (requirement === 'any' ? needed.some(isFilled) : needed.every(isFilled));
}

/** Opens the steps whose turn it is: all of them, or in order the lowest undecided one (R34). */
export function opened(steps: readonly Step[], requirement: Requirement | null): readonly Step[] {
  const lowest = steps.find(isUndecidedStep);
  return steps.map((step) => {
    if (step.state !== 'waiting' && step.state !== 'open') return step;
    return { ...step, state: requirement !== 'in_order' || step === lowest ? 'open' : 'waiting' };
  });
}

/** The steps of a decided request: those that were undecided are skipped. */
export const closed = (steps: readonly Step[]): readonly Step[] =>
  steps.map((step) => (isUndecidedStep(step) ? { ...step, state: 'skipped' } : step));

/** Whether a needed step has no approver, so that the request cannot be decided (R39). */
export const lacksApprovers = (request: Pick<RequestState, 'steps' | 'requirement'>): boolean => {
  const unresolved = request.steps.filter((step) => step.state === 'unresolved');
  if (request.requirement !== 'any') return unresolved.length > 0;
  return unresolved.length > 0 && !request.steps.some((step) => step.state === 'open' || step.state === 'waiting');
};

/** Why a request that lacks approvers cannot be decided. */
export const reasonOfLack = (steps: readonly Step[]) => {
  const unresolved = steps.filter((step) => step.state === 'unresolved').map((step) => `step ${String(step.order)} (${step.label})`);
  return { code: 'approver_missing', message: `No approver is available for ${unresolved.join(', ')}.` } as const;
};
