import type { Approval, ApproverRow, FlowDefinition, TimedAccess } from '../../workflows/rules/flow/flow-definition.js';
import type { Requirement } from '../../workflows/rules/request/state.js';
import type { GroupKey, PersonKey } from './people.js';

type Ids = { group: (key: GroupKey) => string; person: (key: PersonKey) => string };
/** An approver by name: the manager, an administrator, an owner, one member of a group, or all of its members. */
type Approver = 'manager' | 'administrator' | { owner: PersonKey } | { oneOf: GroupKey } | { allOf: GroupKey };
type Resource = {
  name: string;
  description: string;
  logo: string;
  seenBy: GroupKey;
  grants: GroupKey;
  timedAccess: TimedAccess;
  /** `automatic` needs no approval. */
  approval: readonly [Requirement, ...Approver[]] | 'automatic';
};

const choice = (...durations: string[]): TimedAccess => ({ mode: 'choice', durations });
const fixed = (duration: string): TimedAccess => ({ mode: 'fixed', duration });

/** One flow for every approval mode, with and without a time limit. */
const RESOURCES: Record<string, Resource> = {
  github: {
    name: 'GitHub admin',
    description: 'Administrator rights in the GitHub organisation',
    logo: 'github-icon',
    seenBy: 'engineering',
    grants: 'github-admins',
    timedAccess: choice('PT1M', 'P5D', 'P10D', 'P30D'),
    approval: ['in_order', 'manager', { owner: 'olga' }, { allOf: 'security' }],
  },
  aws: {
    name: 'AWS production',
    description: 'Write access to the production account',
    logo: 'aws',
    seenBy: 'engineering',
    grants: 'aws-production',
    timedAccess: fixed('PT8H'),
    approval: ['all', { owner: 'otto' }, { oneOf: 'security' }],
  },
  salesforce: {
    name: 'Salesforce',
    description: 'Customer accounts, contacts and opportunities',
    logo: 'salesforce',
    seenBy: 'everyone',
    grants: 'salesforce-users',
    timedAccess: choice('P30D', 'P90D'),
    approval: ['any', 'manager', { owner: 'marco' }],
  },
  grafana: {
    name: 'Grafana viewer',
    description: 'Read-only access to dashboards and alerts',
    logo: 'grafana',
    seenBy: 'everyone',
    grants: 'grafana-viewers',
    timedAccess: choice('PT1M', 'PT1H', 'P10D'),
    approval: ['any', 'manager'],
  },
  vpn: {
    name: 'VPN',
    description: 'Remote access to the internal network',
    logo: 'wireguard',
    seenBy: 'everyone',
    grants: 'vpn-users',
    timedAccess: { mode: 'none' },
    approval: ['any', 'administrator'],
  },
  wiki: {
    name: 'Wiki editor',
    description: 'Edit access to the company wiki, approved automatically',
    logo: 'confluence',
    seenBy: 'everyone',
    grants: 'wiki-editors',
    timedAccess: fixed('P30D'),
    approval: 'automatic',
  },
};

const DEVICES = {
  laptop: { name: 'Laptop admin', approval: ['any', 'administrator'], sessionDurations: ['PT1H', 'PT4H'] },
  laptopAutomatic: { name: 'Laptop admin (one hour)', approval: 'automatic', sessionDurations: ['PT1H'] },
} as const satisfies Record<string, Pick<Resource, 'name' | 'approval'> & { sessionDurations: readonly string[] }>;

/** The approval flows of the demo organisation, for resources and for devices. */
export function demoFlows(ids: Ids): Record<string, FlowDefinition> {
  const resources = Object.entries(RESOURCES).map(([key, { logo, seenBy, grants, approval, ...rest }]): [string, FlowDefinition] => [
    key,
    {
      kind: 'resource',
      ...rest,
      visibleToGroupIds: [ids.group(seenBy)],
      display: { type: 'logo', logo },
      grantGroupId: ids.group(grants),
      approval: approvalOf(approval, ids),
      slack: { delivery: 'off' },
    },
  ]);
  const devices = Object.entries(DEVICES).map(([key, { approval, ...rest }]): [string, FlowDefinition] => [
    key,
    {
      kind: 'device_admin',
      ...rest,
      description: 'Administrator rights on your own computer for one session',
      visibleToGroupIds: [ids.group('engineering')],
      approval: approvalOf(approval, ids),
    },
  ]);
  return Object.fromEntries([...resources, ...devices]);
}

function approvalOf(approval: Resource['approval'], ids: Ids): Approval {
  if (approval === 'automatic') return { type: 'automatic' };
  const [requirement, ...approvers] = approval;
  return { type: 'manual', requirement, approvers: approvers.map((one) => approverRow(one, ids)) };
}

function approverRow(approver: Approver, { group, person }: Ids): ApproverRow {
  if (typeof approver === 'string') return { type: approver };
  if ('owner' in approver) return { type: 'resource_owner', userId: person(approver.owner) };
  const requireAll = 'allOf' in approver;
  return { type: 'user_group', groupId: group(requireAll ? approver.allOf : approver.oneOf), requireAll };
}
