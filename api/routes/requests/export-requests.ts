import type * as z from 'zod';
import type { RequestDetails } from '../../../prisma/views/requests/request-details.js';
import { recordExport } from '../../../prisma/stores/audit/record-export.js';
import { requestBatches } from '../../../prisma/views/requests/request-batches.js';
import type { ApiDeps } from '../../api-deps.js';
import type { AccessRequest } from '../../contract/requests/access-request.js';
import type { exportRequests as contract } from '../../contract/requests/request-routes.js';
import { csvLine } from '../../csv-line.js';
import type { HandlerOf } from '../../endpoint.js';
import { by, viewerOf } from '../../middleware/caller.js';
import { linesOf } from '../../lines-of.js';
import { streamed } from '../../middleware/handle.js';
import { type Reader, requestView } from './request-view.js';

type Request = z.input<typeof AccessRequest>;

const DECIDED: readonly string[] = ['approved', 'overridden'];

type Step = Request['approval']['steps'][number];
type Decision = { step: Step; approver: Step['approvers'][number]; email: string | undefined };
/** One line of the file: a request with one of its decisions, or without any. */
type Line = { request: Request; requesterEmail: string; decision: Decision | undefined };

const REQUEST_CELLS: Record<string, (request: Request, line: Line) => unknown> = {
  id: (request) => request.id,
  createdAt: (request) => request.createdAt,
  status: (request) => request.status,
  kind: (request) => request.kind,
  flowId: (request) => request.flowId,
  flowName: (request) => request.flowName,
  flowVersion: (request) => request.flowVersion,
  requesterId: (request) => request.requesterId,
  requester: (request) => request.requester.displayName,
  requesterEmail: (_request, { requesterEmail }) => requesterEmail,
  department: (request) => request.requester.department,
  justification: (request) => request.justification,
  requestedDuration: (request) => request.requestedDuration,
  approvedDuration: (request) => request.approvedDuration,
  approvalType: ({ approval }) => approval.type,
  requirement: ({ approval }) => approval.requirement,
  steps: ({ approval }) => approval.steps.length,
  stepsApproved: ({ approval }) => approval.steps.filter((step) => DECIDED.includes(step.state)).length,
  reasonCode: (request) => request.reason?.code,
  reason: (request) => request.reason?.message,
  groupId: (request) => request.grant?.groupId,
  groupName: (request) => request.grant?.groupName,
  grantedAt: (request) => request.grant?.grantedAt,
  expiresAt: (request) => request.grant?.expiresAt,
  endedAt: (request) => request.grant?.endedAt,
  endReason: (request) => request.grant?.endReason,
  updatedAt: (request) => request.updatedAt,
};

const DECISION_CELLS: Record<string, (decision: Decision) => unknown> = {
  step: ({ step }) => step.order,
  stepLabel: ({ step }) => step.label,
  approverId: ({ approver }) => approver.userId,
  approver: ({ approver }) => approver.displayName,
  approverEmail: ({ email }) => email,
  decision: ({ approver }) => approver.decision,
  decidedAt: ({ approver }) => approver.at,
  decisionChannel: ({ approver }) => approver.channel,
  override: ({ approver }) => approver.override,
  comment: ({ approver }) => approver.comment,
};

const HEAD = csvLine([...Object.keys(REQUEST_CELLS), ...Object.keys(DECISION_CELLS)]);

const lineOf = (line: Line): string =>
  csvLine([
    ...Object.values(REQUEST_CELLS).map((cell) => cell(line.request, line)),
    ...Object.values(DECISION_CELLS).map((cell) => line.decision && cell(line.decision)),
  ]);

/** A line for each decision (R90); one for a request without any. */
function linesOfRequest(details: RequestDetails, reader: Reader): Line[] {
  const request = requestView(details, reader);
  const common = { request, requesterEmail: details.requester.email };
  const decisions = request.approval.steps.flatMap((step) =>
    step.approvers.flatMap((approver) =>
      approver.decision === null ? [] : [{ step, approver, email: details.names[approver.userId]?.email }],
    ),
  );
  return decisions.length === 0 ? [{ ...common, decision: undefined }] : decisions.map((decision) => ({ ...common, decision }));
}

/** Requests as CSV. They are read only as fast as the client takes them. */
export const exportRequests =
  ({ db }: Pick<ApiDeps, 'db'>): HandlerOf<typeof contract> =>
  async ({ caller, query: { format, ...filters } }) => {
    const viewer = viewerOf(caller);
    await recordExport(db, by(caller), { of: 'access_requests', format, filters });
    async function* lines() {
      for await (const batch of requestBatches(db, viewer, filters))
        yield batch.flatMap((one) => linesOfRequest(one, { id: caller.id, now: Date.now() }));
    }
    const parts = linesOf(lines(), { head: HEAD, line: lineOf });
    return streamed({ media: 'text/csv; charset=utf-8', name: `access-requests.${format}`, parts });
  };
