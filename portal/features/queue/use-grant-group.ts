import { api, type Shapes } from '../../lib/api.js';

/** The name of the group that a request grants; undefined while it is not known, or where the flow has changed since. */
export function useGrantGroup({ kind, grant, flowId, flowVersion }: Shapes['AccessRequest']): string | undefined {
  const isUnknown = kind === 'resource' && grant === undefined;
  const flow = api.useQuery('get', '/api/v1/approval-flows/{id}', { params: { path: { id: flowId } } }, { enabled: isUnknown });
  const groupId = flow.data?.kind === 'resource' && flow.data.version === flowVersion ? flow.data.grantGroupId : undefined;
  const group = api.useQuery('get', '/api/v1/groups/{id}', { params: { path: { id: groupId ?? '' } } }, { enabled: groupId !== undefined });
  return grant?.groupName ?? (groupId === undefined ? undefined : group.data?.name);
}
