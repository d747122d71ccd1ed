import type { Database } from '../../../prisma/database.js';
import { auditBatches, type AuditFilters } from '../../../prisma/views/audit-page.js';
import type { AuditEventRow } from '../../../prisma/views/requests/timeline-page.js';
import { csvLine } from '../../csv-line.js';
import { linesOf } from '../../lines-of.js';
import { streamed } from '../../middleware/handle.js';
import { auditEventView } from '../requests/timeline-event.js';

type Event = AuditEventRow;

/** People also by e-mail address, because names are not unique. */
const CELLS: Record<string, (event: Event) => unknown> = {
  id: (event) => event.id,
  at: (event) => event.at.toISOString(),
  type: (event) => event.type,
  actorType: (event) => event.actorType,
  actorId: (event) => event.actorId,
  actorName: (event) => event.actorName,
  actorEmail: (event) => event.actorEmail,
  channel: (event) => event.channel,
  requestId: (event) => event.requestId,
  flowId: (event) => event.flowId,
  flowName: (event) => event.flowName,
  userId: (event) => event.userId,
  userName: (event) => event.userName,
  userEmail: (event) => event.userEmail,
  groupId: (event) => event.groupId,
  groupName: (event) => event.groupName,
  sequence: (event) => event.sequence,
  data: (event) => JSON.stringify(event.data),
};

const FORMATS = {
  ndjson: { media: 'application/x-ndjson', head: '', line: (event: Event) => `${JSON.stringify(auditEventView(event))}\n` },
  csv: {
    media: 'text/csv; charset=utf-8',
    head: csvLine(Object.keys(CELLS)),
    line: (event: Event) => csvLine(Object.values(CELLS).map((cell) => cell(event))),
  },
};

/** The audit log as a file. It is read only as fast as the client takes it. */
export function exportAudit(db: Database, { format, filters }: { format: keyof typeof FORMATS; filters: AuditFilters }) {
  const { media, head, line } = FORMATS[format];
  return streamed({ media, name: `audit-events.${format}`, parts: linesOf(auditBatches(db, filters), { head, line }) });
}
