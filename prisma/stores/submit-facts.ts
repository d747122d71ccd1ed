import type { Terms } from '../../workflows/rules/commands.js';
import { approversOf, type ApproverRow, type FlowDefinition } from '../../workflows/rules/flow.js';
import type { Candidates } from '../../workflows/rules/resolution.js';
import type { SubmitFacts } from '../../workflows/rules/submission.js';
import { minutesOf } from '../../workflows/rules/durations.js';
import type { Transaction } from '../database.js';
import { readSettings } from './settings.js';

type About = Pick<Terms, 'requesterId' | 'flowId' | 'deviceId'>;
type Row = {
  requesterActive: boolean;
  requesterName: string;
  version: number | null;
  definition: FlowDefinition | null;
  hasOpenRequest: boolean;
  isPermanentMember: boolean;
};

/** What decides whether somebody may submit, and who would have to approve. Reads; in a transaction it sees one moment. */
export async function submitFacts(tx: Transaction, about: About): Promise<SubmitFacts & { requesterName: string }> {
  const settings = await readSettings(tx);
  const { version, definition, ...person } = (await flowFor(tx, about)) ?? NOBODY;
  return {
    ...person,
    requestsEnabled: settings.requestsEnabled,
    pendingExpiryMinutes: minutesOf(settings.pendingExpiry) ?? 0,
    flow: version && definition ? { version, definition, grantGroupId: grantGroupOf(definition) } : null,
    candidates: definition ? await candidatesFor(tx, approversOf(definition), about.requesterId) : [],
  };
}

/** A requester who is not in the directory. */
const NOBODY: Row = {
  requesterActive: false,
  requesterName: '',
  version: null,
  definition: null,
  hasOpenRequest: false,
  isPermanentMember: false,
};

const grantGroupOf = (definition: FlowDefinition): string | null => (definition.kind === 'resource' ? definition.grantGroupId : null);

async function flowFor(tx: Transaction, { requesterId, flowId, deviceId }: About): Promise<Row | undefined> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT u.active AS "requesterActive", u.display_name AS "requesterName", o.version, o.definition,
      EXISTS (SELECT 1 FROM access_requests r WHERE r.requester_id = u.id AND r.flow_id = ${flowId}::uuid
        AND r.device_id IS NOT DISTINCT FROM ${deviceId}::uuid AND r.status IN ('pending', 'missing_data', 'error', 'approved')) AS "hasOpenRequest",
      EXISTS (SELECT 1 FROM memberships m WHERE m.user_id = u.id AND m.group_id = o.grant_group_id AND m.expires_at IS NULL)
        AS "isPermanentMember"
    FROM users u
    LEFT JOIN offered_flows(u.id) o ON o.flow_id = ${flowId}::uuid
    WHERE u.id = ${requesterId}::uuid AND u.deleted_at IS NULL`;
  return row;
}

type CandidateRow = { approverIds: string[]; available: boolean; includesRequester: boolean; name: string | null };

/** Whom the directory finds for each row of approvers (R15, R36), all rows in one query. */
async function candidatesFor(tx: Transaction, rows: readonly ApproverRow[], requesterId: string): Promise<Candidates[]> {
  if (rows.length === 0) return [];
  return tx.$queryRaw<CandidateRow[]>`
    SELECT c.approver_ids AS "approverIds", c.available, c.includes_requester AS "includesRequester", c.name
    FROM jsonb_array_elements(${JSON.stringify(rows)}::jsonb) WITH ORDINALITY AS a(row, position),
      LATERAL candidates_for(a.row, ${requesterId}::uuid) c
    ORDER BY a.position`;
}
