import { useQueryClient } from '@tanstack/react-query';
import { api, type Shapes } from '../../lib/api.js';
import { tellWithUndo } from '../../ui/undo-toast.js';
import type { Member } from './member-table.js';

/** Ends direct memberships of a group; what requests have granted stays. Each can be put back. */
export function useRemoveMember(group: Shapes['Group']) {
  const queries = useQueryClient();
  const settled = { onSettled: () => void queries.invalidateQueries() };
  const { mutate, error } = api.useMutation('delete', '/api/v1/groups/{id}/members/{userId}', settled);
  const { mutateAsync: putBack } = api.useMutation('put', '/api/v1/groups/{id}/members/{userId}', settled);
  const remove = (member: Member) => {
    const params = { path: { id: group.id, userId: member.userId } };
    mutate({ params }, { onSuccess: () => tellWithUndo({ message: toldOf(member, group.name), undo: () => putBack({ params }) }) });
  };
  return { remove, error };
}

const toldOf = ({ displayName, sources }: Member, group: string): string =>
  sources.some(({ type }) => type === 'request')
    ? `${displayName} stays in ${group} only until the request ends that gave it.`
    : `${displayName} is no member of ${group} any more.`;
