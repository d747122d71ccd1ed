import type { Shapes } from '../../lib/api.js';
import { durationInWords } from '../../lib/time.js';

type Event = Shapes['AuditEvent'];

const WORDS: Record<string, string> = {
  'request.submitted': 'Submitted',
  'request.pending': 'Waits for a decision',
  'request.missing_data': 'An approver is missing',
  'request.step_resolved': 'An approver was found',
  'request.step_approved': 'A step was approved',
  'request.decision_refused': 'A decision was refused',
  'request.approved': 'Approved',
  'request.denied': 'Denied',
  'request.cancelled': 'Cancelled',
  'request.expired': 'Expired',
  'request.error': 'In error',
  'request.retried': 'Tried again',
  'request.active': 'Access is in force',
  'request.ended': 'Access ended',
  'request.access_removed': 'Access was taken away in the outside directory',
};

/** What happened, in words; of an event without words its own name. */
export const eventInWords = ({ type }: Event): string => WORDS[type] ?? type.replace(/^request\./, '').replaceAll('_', ' ');

export const CHANNEL_WORDS: Record<Event['channel'], string> = {
  portal: 'in the portal,',
  api: 'by API,',
  slack: 'in Slack,',
  signal: 'by signal,',
  agent: 'by the agent,',
  system: '',
};

/** Facts that a reader can use; the others are ids and codes for programs. */
const FACTS: Record<string, string> = {
  comment: 'Comment',
  reason: 'Reason',
  internalNote: 'Internal note',
  approvedDuration: 'Approved for',
  duration: 'Asked for',
  endReason: 'Why',
  verb: 'What',
  code: 'Code',
  failure: 'Failure',
};

/** What an event says beyond its type. */
export const factsOf = ({ data }: Event): [name: string, value: string][] =>
  Object.entries(FACTS).flatMap(([key, name]): [string, string][] => {
    const value = data[key];
    if (typeof value !== 'string' || value === '') return [];
    return [[name, key.endsWith('uration') ? durationInWords(value) : key === 'endReason' ? value.replaceAll('_', ' ') : value]];
  });
