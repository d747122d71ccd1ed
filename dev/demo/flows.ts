import type { Approval, FlowDefinition, TimedAccess } from '../../workflows/rules/flow.js';
import type { GroupKey, PersonKey } from './people.js';

type Ids = { group: (key: GroupKey) => string; person: (key: PersonKey) => string };
type Resource = {
  name: string;
  description: string;
  logo: string;
  seenBy: GroupKey;
  grants: GroupKey;
  timedAccess: TimedAccess;
  approval: Approval;
};

const choice = (...durations: string[]): TimedAccess => ({ mode: 'choice', durations });

/** The approval flows of the demo organisation: every approval mode, timed and not, for resources and for devices. */
export function demoFlows({ group, person }: Ids): Record<string, FlowDefinition> {
  const manual = (requirement: 'any' | 'all' | 'in_order', ...approvers: Extract<Approval, { type: 'manual' }>['approvers']): Approval => ({
    type: 'manual',
    requirement,
    approvers,
  });
  const resource = ({ logo, seenBy, grants, ...rest }: Resource): FlowDefinition => ({
    kind: 'resource',
    visibleToGroupIds: [group(seenBy)],
    display: { type: 'logo', logo },
    grantGroupId: group(grants),
    slack: { delivery: 'off' },
    ...rest,
  });
  const device = (name: string, approval: Approval, sessionDurations: string[]): FlowDefinition => ({
    kind: 'device_admin',
    name,
    description: 'Administrator on your own computer for one session',
    visibleToGroupIds: [group('engineering')],
    sessionDurations,
    approval,
  });
  const owner = (key: PersonKey) => ({ type: 'resource_owner', userId: person(key) }) as const;
  return {
    github: resource({
      name: 'GitHub admin',
      description: 'Administrator of our GitHub organisation',
      logo: 'github-icon',
      seenBy: 'engineering',
      grants: 'github-admins',
      timedAccess: choice('PT1M', 'P5D', 'P10D', 'P30D'),
      approval: manual('in_order', { type: 'manager' }, owner('olga'), {
        type: 'user_group',
        groupId: group('security'),
        requireAll: true,
      }),
    }),
    aws: resource({
      name: 'AWS production',
      description: 'Change what runs in production',
      logo: 'aws',
      seenBy: 'engineering',
      grants: 'aws-production',
      timedAccess: { mode: 'fixed', duration: 'PT8H' },
      approval: manual('all', owner('otto'), { type: 'user_group', groupId: group('security'), requireAll: false }),
    }),
    salesforce: resource({
      name: 'Salesforce',
      description: 'Customers and deals',
      logo: 'salesforce',
      seenBy: 'everyone',
      grants: 'salesforce-users',
      timedAccess: choice('P30D', 'P90D'),
      approval: manual('any', { type: 'manager' }, owner('marco')),
    }),
    grafana: resource({
      name: 'Grafana viewer',
      description: 'See the dashboards',
      logo: 'grafana',
      seenBy: 'everyone',
      grants: 'grafana-viewers',
      timedAccess: choice('PT1M', 'PT1H', 'P10D'),
      approval: manual('any', { type: 'manager' }),
    }),
    vpn: resource({
      name: 'VPN',
      description: 'Work from elsewhere',
      logo: 'wireguard',
      seenBy: 'everyone',
      grants: 'vpn-users',
      timedAccess: { mode: 'none' },
      approval: manual('any', { type: 'administrator' }),
    }),
    wiki: resource({
      name: 'Wiki editor',
      description: 'Write in the wiki; nobody has to approve',
      logo: 'confluence',
      seenBy: 'everyone',
      grants: 'wiki-editors',
      timedAccess: { mode: 'fixed', duration: 'P30D' },
      approval: { type: 'automatic' },
    }),
    laptop: device('Laptop admin', manual('any', { type: 'administrator' }), ['PT1H', 'PT4H']),
    laptopAutomatic: device('Laptop admin, short', { type: 'automatic' }, ['PT1H']),
  };
}
