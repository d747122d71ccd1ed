import type { Database } from '../../../prisma/database.js';
import { auditBatches, type AuditFilters } from '../../../prisma/views/audit-page.js';
import { csvLine } from '../../csv-line.js';
import { linesOf } from '../../lines-of.js';
import { streamed } from '../../middleware/handle.js';
import { auditEventView } from '../requests/timeline-event.js';

type Event = ReturnType<typeof auditEventView>;

const CELLS: Record<string, (event: Event) => unknown> = {
  id: (event) => event.id,
  at: (event) => event.at,
  type: (event) => event.type,
  actorType: (event) => event.actor.type,
  actorId: (event) => event.actor.id,
  channel: (event) => event.channel,
  requestId: (event) => event.requestId,
  flowId: (event) => event.flowId,
  userId: (event) => event.userId,
  sequence: (event) => event.sequence,
  data: (event) => JSON.stringify(event.data),
};

const FORMATS = {
  ndjson: { media: 'application/x-ndjson', head: '', line: (event: Event) => `${JSON.stringify(event)}\n` },
  csv: {
    media: 'text/csv; charset=utf-8',
    head: csvLine(Object.keys(CELLS)),
    line: (event: Event) => csvLine(Object.values(CELLS).map((cell) => cell(event))),
  },
};

/** The audit log as a file. It is read only as fast as the client takes it. */
export function exportAudit(db: Database, { format, filters }: { format: keyof typeof FORMATS; filters: AuditFilters }) {
  const { media, head, line } = FORMATS[format];
  async function* events() {
    for await (const batch of auditBatches(db, filters)) yield batch.map(auditEventView);
  }
  return streamed({ media, name: `audit-events.${format}`, parts: linesOf(events(), { head, line }) });
}
