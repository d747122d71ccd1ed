import { durationOf } from '../flow/durations.js';
import { deadlineOf, type RequestState } from '../request/state.js';

const TITLE: Record<RequestState['status'], string> = {
  pending: 'Waiting for approval',
  missing_data: 'An approver is missing: an administrator has to step in',
  error: 'Stopped by an error: an administrator has to act',
  approved: 'Approved, access is being granted',
  active: 'Access is in force',
  ended: 'Access has ended',
  denied: 'Denied',
  cancelled: 'Cancelled',
  expired: 'Expired without a decision',
};

/** What an operator reads about a request in the Temporal UI (R101), in Markdown: who is waited for, until when, what went wrong. */
export function currentDetails(request: RequestState): string {
  const open = request.status === 'pending' ? request.steps.filter((step) => step.state === 'open') : [];
  const lines = [
    `**${TITLE[request.status]}** (\`${request.status}\`)`,
    ...open.map((step) => `- Waiting for step ${String(step.order)}: **${plain(step.label)}**${missingOf(step)}`),
    ...(request.reason ? [`- Reason: \`${request.reason.code}\` ${plain(request.reason.message)}`.trimEnd()] : []),
    ...(request.endReason ? [`- Ended: \`${request.endReason}\``] : []),
    ...(request.revokePending ? ['- **The directory has not confirmed yet that the access is gone**'] : []),
    ...until(request),
  ];
  return lines.join('\n');
}

/** One line that says what a request is about (R101), in Markdown. */
export const summaryOf = (about: { flowName: string; requesterName: string; requestedMinutes: number | null }): string =>
  `${plain(about.requesterName)} asks for ${plain(about.flowName)}, ${about.requestedMinutes === null ? 'without an end' : durationOf(about.requestedMinutes)}`;

/** What the timer of a request waits for, in the event history. */
export const timerSummary = (request: RequestState): string =>
  request.status === 'active' ? 'access ends' : 'request expires without a decision';

const missingOf = (step: RequestState['steps'][number]): string =>
  step.requireAll ? ` (${String(step.decisions.length)} of ${String(step.approverIds.length)} have approved)` : '';

function until(request: RequestState): string[] {
  const deadline = deadlineOf(request);
  if (deadline === Infinity) return request.status === 'active' ? ['- Without an end'] : [];
  return [`- Until ${new Date(deadline).toISOString()}`];
}

/** Names and reasons are people's own words: they must not become markup. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|!~&]/g, (mark) => `\\${mark}`).replace(/\s+/g, ' ');
