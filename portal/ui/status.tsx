import { type RequestStatus, STATUS_WORDS } from '../words/status-words.js';
import { StatusDot } from './status-dot.js';

/** The color of the dot before the word. */
const COLORS: Record<RequestStatus, string> = {
  pending: 'yellow.6',
  missing_data: 'yellow.6',
  error: 'red.6',
  approved: 'blue.6',
  active: 'green.6',
  ended: 'gray.5',
  denied: 'gray.5',
  cancelled: 'gray.5',
  expired: 'gray.5',
};

/** The status of a request. */
export const Status = ({ status }: { status: RequestStatus }) => <StatusDot color={COLORS[status]} word={STATUS_WORDS[status]} />;
