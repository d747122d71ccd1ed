import type { AuditEventType } from '../../api/contract/requests/request-event.js';

/** Every type of event in the audit log. */
export const EVENT_WORDS: Record<AuditEventType, string> = {
  'request.submitted': 'Request submitted',
  'request.pending': 'Waiting for approval',
  'request.missing_data': 'Approver missing',
  'request.step_resolved': 'Approver found',
  'request.step_approved': 'Step approved',
  'request.decision_retracted': 'Decision retracted',
  'request.approved': 'Request approved',
  'request.active': 'Access granted',
  'request.denied': 'Request denied',
  'request.cancelled': 'Request cancelled',
  'request.expired': 'Request expired',
  'request.ended': 'Access ended',
  'request.access_removed': 'Access removed from the directory',
  'request.error': 'Request stopped by an error',
  'request.retried': 'Request retried',
  'request.decision_refused': 'Decision refused',
  'flow.created': 'Approval flow created',
  'flow.changed': 'Approval flow updated',
  'flow.enabled': 'Approval flow enabled',
  'flow.disabled': 'Approval flow disabled',
  'flow.deleted': 'Approval flow deleted',
  'user.created': 'User created',
  'user.changed': 'User updated',
  'user.deleted': 'User deleted',
  'user.signed_in': 'Signed in',
  'user.signed_out': 'Signed out',
  'group.created': 'Group created',
  'group.changed': 'Group updated',
  'group.deleted': 'Group deleted',
  'group.member_added': 'Group member added',
  'group.member_removed': 'Group member removed',
  'resource.created': 'Resource created',
  'resource.changed': 'Resource updated',
  'resource.deleted': 'Resource deleted',
  'device.created': 'Device created',
  'device.changed': 'Device updated',
  'device.deleted': 'Device deleted',
  'token.created': 'API token created',
  'token.deleted': 'API token deleted',
  'token.refused': 'API token refused',
  'export.started': 'Export started',
  'settings.changed': 'Settings updated',
  'maintenance.overdue': 'Overdue request found',
  'maintenance.stuck': 'Stuck request restarted',
  'maintenance.lost': 'Lost request workflow restarted',
  'maintenance.behind': 'Outdated request checked again',
  'maintenance.stray': 'Leftover membership removed',
  'maintenance.orphaned': 'Orphaned request workflow found',
};

/** What happened. A newer server may send types that this page does not know: their name is made readable. */
export const eventInWords = (type: string): string => new Map(Object.entries(EVENT_WORDS)).get(type) ?? unknownEvent(type);

/** "Robot hired" of `robot.hired`. */
function unknownEvent(type: string): string {
  const words = type.replace(/[._]+/g, ' ').trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
