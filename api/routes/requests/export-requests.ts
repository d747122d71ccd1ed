import { Readable } from 'node:stream';
import type * as z from 'zod';
import { recordExport } from '../../../prisma/stores/audit/record-export.js';
import { requestBatches } from '../../../prisma/views/requests/request-batches.js';
import type { ApiDeps } from '../../api-deps.js';
import type { AccessRequest } from '../../contract/requests/access-request.js';
import type { exportRequests as contract } from '../../contract/requests/request-routes.js';
import { csvLine } from '../../csv-line.js';
import type { HandlerOf } from '../../endpoint.js';
import { by, viewerOf } from '../../middleware/caller.js';
import { streamed } from '../../middleware/handle.js';
import { requestView } from './request-view.js';

type Request = z.input<typeof AccessRequest>;

const DECIDED: readonly string[] = ['approved', 'overridden'];

const CELLS: Record<string, (request: Request) => unknown> = {
  id: (request) => request.id,
  createdAt: (request) => request.createdAt,
  status: (request) => request.status,
  kind: (request) => request.kind,
  flowId: (request) => request.flowId,
  flowName: (request) => request.flowName,
  flowVersion: (request) => request.flowVersion,
  requesterId: (request) => request.requesterId,
  requester: (request) => request.requester.displayName,
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

/** Requests as CSV. They are read only as fast as the client takes them. */
export const exportRequests =
  ({ db }: Pick<ApiDeps, 'db'>): HandlerOf<typeof contract> =>
  async ({ caller, query: { format, ...filters } }) => {
    const viewer = viewerOf(caller);
    await recordExport(db, by(caller), { of: 'access_requests', format, filters });
    async function* lines() {
      yield csvLine(Object.keys(CELLS));
      for await (const batch of requestBatches(db, viewer, filters)) {
        const shown = batch.map((one) => requestView(one, { id: caller.id, now: Date.now() }));
        yield shown.map((request) => csvLine(Object.values(CELLS).map((cell) => cell(request)))).join('');
      }
    }
    return streamed({ media: 'text/csv; charset=utf-8', name: `access-requests.${format}`, body: Readable.from(lines()) });
  };
