/** Types of events that people look for; others can be typed. */
export const EVENT_TYPES = [
  'request.submitted',
  'request.pending',
  'request.step_resolved',
  'request.step_approved',
  'request.approved',
  'request.active',
  'request.denied',
  'request.cancelled',
  'request.expired',
  'request.ended',
  'request.access_removed',
  'request.missing_data',
  'request.error',
  'request.retried',
  'request.decision_refused',
  'flow.created',
  'flow.changed',
  'flow.enabled',
  'flow.disabled',
  'flow.deleted',
  'user.created',
  'user.changed',
  'user.deleted',
  'group.created',
  'group.changed',
  'group.deleted',
  'group.member_added',
  'group.member_removed',
  'resource.created',
  'resource.changed',
  'resource.deleted',
  'device.created',
  'device.changed',
  'device.deleted',
  'token.created',
  'token.deleted',
  'settings.changed',
] as const;

/** "Request: step approved" of `request.step_approved`. */
export function eventInWords(type: string): string {
  const [thing = '', ...deed] = type.split('.');
  const words = deed.join(' ').replaceAll('_', ' ');
  return `${thing.slice(0, 1).toUpperCase()}${thing.slice(1)}${words && `: ${words}`}`;
}
