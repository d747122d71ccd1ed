import type { Terms } from '../../../workflows/rules/request/commands.js';
import type { Candidates, Context, Facts } from '../../../workflows/rules/request/facts.js';
import type { FlowDefinition } from '../../../workflows/rules/flow/flow-definition.js';
import type { Decision, RequestState, Step } from '../../../workflows/rules/request/state.js';

export const DAY_MS = 86_400_000;
export const NOW = Date.UTC(2026, 5, 1);

export const aStep = (over: Partial<Step> = {}): Step => ({
  order: 1,
  type: 'resource_owner',
  label: 'Resource owner (Omar)',
  state: 'open',
  requireAll: false,
  groupId: null,
  approverIds: ['omar'],
  decisions: [],
  version: 0,
  ...over,
});

/** A request of rina for five days; omar decides first, then lea. */
export const aRequest = (over: Partial<RequestState> = {}): RequestState => ({
  id: 'r1',
  kind: 'resource',
  flowId: 'f1',
  flowName: 'GitHub admin',
  requesterId: 'rina',
  status: 'pending',
  reason: null,
  approvalType: 'manual',
  requirement: 'in_order',
  steps: [aStep(), aStep({ order: 2, label: 'Resource owner (Lea)', state: 'waiting', approverIds: ['lea'] })],
  requestedMinutes: 5 * 24 * 60,
  approvedMinutes: null,
  grantGroupId: 'g1',
  createdAt: NOW,
  pendingUntil: NOW + 30 * DAY_MS,
  decidedAt: null,
  grantedAt: null,
  expiresAt: null,
  endedAt: null,
  endReason: null,
  revokePending: false,
  ...over,
});

export const aDecision = (over: Partial<Decision> = {}): Decision => ({
  userId: 'omar',
  decision: 'approved',
  comment: null,
  at: NOW,
  channel: 'api',
  override: false,
  approvedMinutes: null,
  ...over,
});

export const facts = (over: Partial<Facts['actor']> & Partial<Omit<Facts, 'actor'>> = {}): Facts => {
  const {
    lost = [],
    moreLost = 0,
    found = [],
    requesterActive = true,
    eligibility = 'kept',
    grantGroupGone = false,
    flowGone = null,
    ...actor
  } = over;
  const about = { requesterActive, eligibility, grantGroupGone, flowGone };
  return { actor: { active: true, admin: false, groupIds: [], ...actor }, lost, moreLost, found, ...about };
};

export const context = (over: Partial<Context> = {}): Context => ({
  facts: facts(),
  now: NOW,
  directory: 'own',
  decisionsBySignal: true,
  ...over,
});

export const someTerms = (over: Partial<Terms> = {}): Terms => ({
  requesterId: 'rina',
  flowId: 'f1',
  justification: 'because',
  duration: null,
  deviceId: null,
  channel: 'api',
  fingerprint: '',
  ...over,
});

type ResourceFlow = Extract<FlowDefinition, { kind: 'resource' }>;

/** A flow that any administrator decides, for access without an end. */
export const aDefinition = (over: Partial<ResourceFlow> = {}): ResourceFlow => ({
  kind: 'resource',
  name: 'GitHub',
  description: '',
  visibleToGroupIds: ['g0'],
  display: { type: 'color', color: '#112233' },
  grantGroupId: 'g1',
  timedAccess: { mode: 'none' },
  approval: { type: 'manual', requirement: 'any', approvers: [{ type: 'administrator' }] },
  slack: { delivery: 'off' },
  ...over,
});

export const candidates = (over: Partial<Candidates> = {}): Candidates => ({
  approverIds: [],
  available: true,
  includesRequester: false,
  name: null,
  version: 0,
  ...over,
});
