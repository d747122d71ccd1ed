import { PLAIN_LABELS } from '../../../workflows/rules/flow/resolve-steps.js';
import type { Step } from '../../../workflows/rules/request/state.js';

/** A step with all who may decide or have decided; without names and counts where they are hidden (R46). */
export function stepView(step: Step, { deciders, hidden }: { deciders: readonly string[]; hidden: boolean }) {
  const { order, type, state, requireAll } = step;
  const decided = step.decisions.map(({ userId, decision, comment, at, channel, createdBy, override }) => ({
    userId,
    decision,
    comment,
    at: new Date(at).toISOString(),
    channel,
    override,
    ...(createdBy !== undefined && { createdBy }),
  }));
  const waiting = [...new Set([...step.approverIds, ...deciders])].filter((id) => !decided.some((one) => one.userId === id));
  const approvers = [...decided, ...waiting.map((userId) => ({ userId, ...UNDECIDED }))];
  return { order, type, label: hidden ? PLAIN_LABELS[type] : step.label, state, requireAll, approvers: hidden ? [] : approvers };
}

const UNDECIDED = { decision: null, comment: null, at: null, channel: null, override: false };
