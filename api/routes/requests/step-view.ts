import type { RequestDetails } from '../../../prisma/views/requests/request-details.js';
import { PLAIN_LABELS } from '../../../workflows/rules/flow/resolve-steps.js';
import type { Step } from '../../../workflows/rules/request/state.js';

type People = { details: Pick<RequestDetails, 'deciders' | 'names'>; hidden: boolean };

/** A step with all who may decide or have decided, by name; without names and counts where they are hidden (R46). */
export function stepView(step: Step, { details: { deciders, names }, hidden }: People) {
  const { order, type, state, requireAll } = step;
  const current = deciders.find((one) => one.order === order)?.people ?? [];
  const named = (userId: string) => ({
    userId,
    displayName: names[userId]?.displayName ?? current.find((one) => one.userId === userId)?.displayName ?? '',
    deleted: names[userId]?.deleted ?? false,
  });
  const decided = step.decisions.map(({ userId, decision, comment, at, channel, override, createdBy }) => ({
    ...named(userId),
    ...{ decision, comment, at: new Date(at).toISOString(), channel, override },
    ...(createdBy !== undefined && { createdBy }),
  }));
  const waiting = [...new Set([...step.approverIds, ...current.map(({ userId }) => userId)])].filter(
    (id) => !decided.some((one) => one.userId === id),
  );
  const approvers = [...decided, ...waiting.map((userId) => ({ ...named(userId), ...UNDECIDED }))];
  return { order, type, label: hidden ? PLAIN_LABELS[type] : step.label, state, requireAll, approvers: hidden ? [] : approvers };
}

const UNDECIDED = { decision: null, comment: null, at: null, channel: null, override: false };
