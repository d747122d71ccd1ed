import { api, type Shapes } from '../../lib/api.js';

/** The name of the group that a request is for; nothing while it is not known, as when its flow has changed since. */
export function useGrantGroup({ kind, grant, flowId, flowVersion }: Shapes['AccessRequest']): string | undefined {
  const isToFind = kind === 'resource' && grant === undefined;
  const flow = api.useQuery('get', '/api/v1/approval-flows/{id}', { params: { path: { id: flowId } } }, { enabled: isToFind });
  const groupId = flow.data?.kind === 'resource' && flow.data.version === flowVersion ? flow.data.grantGroupId : undefined;
  const group = api.useQuery('get', '/api/v1/groups/{id}', { params: { path: { id: groupId ?? '' } } }, { enabled: groupId !== undefined });
  return grant?.groupName ?? (groupId === undefined ? undefined : group.data?.name);
}
