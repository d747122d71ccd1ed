import { useQueryClient } from '@tanstack/react-query';
import { api, type Shapes } from '../../lib/api.js';
import { Confirm } from '../../ui/confirm.js';

type Props = { group: Shapes['Group']; member: Shapes['Member']; onClose: () => void };

/** Asks before a direct membership ends; what requests have granted stays. */
export function RemoveMember({ group, member: { userId, displayName, sources }, onClose }: Props) {
  const queries = useQueryClient();
  const remove = api.useMutation('delete', '/api/v1/groups/{id}/members/{userId}', {
    onSuccess: onClose,
    onSettled: () => void queries.invalidateQueries(),
  });
  const stays = sources.some(({ type }) => type === 'request');
  return (
    <Confirm
      title={`Remove ${displayName} from ${group.name}?`}
      button="Remove"
      isPending={remove.isPending}
      error={remove.error}
      words={{ not_found: 'This membership is over already.' }}
      onConfirm={() => remove.mutate({ params: { path: { id: group.id, userId } } })}
      onClose={onClose}
    >
      {stays
        ? `The direct membership ends now. ${displayName} stays a member through a request, until that ends.`
        : `${displayName} is no member of ${group.name} any more, from now on.`}
    </Confirm>
  );
}
