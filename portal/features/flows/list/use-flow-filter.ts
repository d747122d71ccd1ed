import { getRouteApi } from '@tanstack/react-router';
import { addressText } from '../../../lib/address-text.js';

const route = getRouteApi('/frame/admins/access-requests/$tab');
/** The kinds that the list can be filtered by. */
export const KINDS = ['resource', 'device_admin'] as const;
/** The approval types that the list can be filtered by. */
export const APPROVAL_TYPES = ['automatic', 'administrator', 'others'] as const;

/** Filters of the list; an absent field does not filter. */
export type FlowFilter = {
  q?: string | undefined;
  kind?: (typeof KINDS)[number] | undefined;
  groupId?: string | undefined;
  approvalType?: (typeof APPROVAL_TYPES)[number] | undefined;
  enabled?: 'true' | 'false' | undefined;
  needsAttention?: 'true' | undefined;
};

/** Reads and changes the filter in the address, so that a filtered list can be shared. */
export function useFlowFilter(): [filter: FlowFilter, change: (part: FlowFilter) => void] {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const text = (name: keyof FlowFilter) => addressText(search[name]);
  const filter: FlowFilter = {
    q: text('q'),
    kind: KINDS.find((one) => one === search['kind']),
    groupId: text('groupId'),
    approvalType: APPROVAL_TYPES.find((one) => one === search['approvalType']),
    enabled: (['true', 'false'] as const).find((one) => one === text('enabled')),
    needsAttention: text('needsAttention') === 'true' ? 'true' : undefined,
  };
  return [filter, (part) => void navigate({ search: (before) => ({ ...before, ...part }), replace: true })];
}
