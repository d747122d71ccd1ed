import { useQueryClient } from '@tanstack/react-query';
import { api, type Shapes } from '../../../lib/api.js';
import { ConfirmDialog } from '../../../ui/dialogs/confirm-dialog.js';
import { showUndoToast } from '../../../ui/feedback/show-undo-toast.js';

type Props = { group: Shapes['Group']; member: Shapes['Member']; onClose: () => void };

/** Asks before a direct membership ends; what requests have granted stays. The membership can be put back, what its end has caused cannot. */
export function RemoveMemberDialog({ group, member: { userId, displayName, sources }, onClose }: Props) {
  const queries = useQueryClient();
  const params = { path: { id: group.id, userId } };
  const settled = { onSettled: () => void queries.invalidateQueries() };
  const { mutateAsync: putBack } = api.useMutation('put', '/api/v1/groups/{id}/members/{userId}', settled);
  const remove = api.useMutation('delete', '/api/v1/groups/{id}/members/{userId}', {
    ...settled,
    onSuccess: () => {
      onClose();
      showUndoToast({ message: `${displayName} is removed from ${group.name}.`, undo: () => putBack({ params }) });
    },
  });
  const stays = sources.some(({ type }) => type === 'request');
  return (
    <ConfirmDialog
      title={`Remove ${displayName} from ${group.name}?`}
      button="Remove"
      isPending={remove.isPending}
      error={remove.error}
      words={{ not_found: 'This membership is over already.' }}
      onConfirm={() => remove.mutate({ params })}
      onClose={onClose}
    >
      {stays
        ? `The direct membership ends now. ${displayName} stays a member through a request, until that ends.`
        : `${displayName} is no member of ${group.name} any more, from now on. Requests that wait for their decision as one of ${group.name} may need an administrator.`}
    </ConfirmDialog>
  );
}
