import type { Terms } from '../../../workflows/rules/request/commands.js';
import type { FlowDefinition } from '../../../workflows/rules/flow/flow-definition.js';
import type { Candidates } from '../../../workflows/rules/request/facts.js';
import type { SubmitFacts } from '../../../workflows/rules/submission.js';
import { minutesOf } from '../../../workflows/rules/flow/durations.js';
import { condition } from '../../conditions.js';
import type { Database } from '../../database.js';
import { Prisma } from '../../generated/client.js';
import { rowsOf } from '../../rows-of.js';
import { type Settings, withDefaults } from '../settings.js';

type About = Pick<Terms, 'requesterId' | 'flowId' | 'deviceId'>;
export type SubmitRow = {
  at: number;
  settings: Partial<Settings>;
  requesterActive: boolean;
  requesterName: string;
  version: number | null;
  definition: FlowDefinition | null;
  hasOpenRequest: boolean;
  isPermanentMember: boolean;
  grantsInForce: number;
  candidates: Candidates[];
};

/** The facts that decide whether a person may submit, and who would approve. */
export async function submitFacts({ pool }: Database, about: About): Promise<SubmitFacts & { requesterName: string }> {
  const [row] = await rowsOf<SubmitRow>(pool, selectSubmitFacts(about));
  return submitFactsOf(row);
}

export function submitFactsOf(row: SubmitRow | undefined): SubmitFacts & { requesterName: string } {
  if (!row) throw new Error('The row of settings is missing.');
  const { settings: values, version, definition, ...rest } = row;
  const settings = withDefaults(values);
  return {
    ...rest,
    requestsEnabled: settings.requestsEnabled,
    pendingExpiryMinutes: minutesOf(settings.pendingExpiry) ?? 0,
    flow: version && definition ? { version, definition, grantGroupId: grantGroupOf(definition) } : null,
  };
}

const grantGroupOf = (definition: FlowDefinition): string | null => (definition.kind === 'resource' ? definition.grantGroupId : null);

/** One query, so that all facts are of one moment: settings, requester, the flow if offered, and its candidates (R15, R36). */
export const selectSubmitFacts = ({ requesterId, flowId, deviceId }: About): Prisma.Sql => Prisma.sql`
  SELECT epoch_ms(clock_timestamp())::float8 AS at, t.values AS settings, coalesce(u.active, false) AS "requesterActive", coalesce(u.display_name, '') AS "requesterName",
    o.version, o.definition,
    EXISTS (SELECT 1 FROM access_requests r WHERE r.requester_id = u.id AND r.flow_id = ${flowId}::uuid
      AND r.device_id IS NOT DISTINCT FROM ${deviceId}::uuid AND ${condition('isOpen', 'r')}) AS "hasOpenRequest",
    EXISTS (SELECT 1 FROM memberships_in_force m WHERE m.user_id = u.id AND m.group_id = o.grant_group_id AND ${condition('isPermanent', 'm')})
      AS "isPermanentMember",
    (SELECT count(*) FROM access_requests r WHERE r.requester_id = u.id AND r.flow_id = ${flowId}::uuid AND ${condition('isActive', 'r')})::int
      AS "grantsInForce",
    coalesce((
      SELECT jsonb_agg(jsonb_build_object('approverIds', c.approver_ids, 'available', c.available,
        'includesRequester', c.includes_requester, 'name', c.name, 'version', c.version) ORDER BY a.position)
      FROM jsonb_array_elements(o.definition #> '{approval,approvers}') WITH ORDINALITY AS a(row, position),
        LATERAL candidates_for(a.row, u.id) c
      WHERE o.definition #>> '{approval,type}' = 'manual'), '[]') AS candidates
  FROM settings t
  LEFT JOIN users u ON u.id = ${requesterId}::uuid AND u.deleted_at IS NULL
  LEFT JOIN offered_flows(u.id) o ON o.flow_id = ${flowId}::uuid
  WHERE t.id = 1`;
