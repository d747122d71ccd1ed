import { useQueryClient } from '@tanstack/react-query';
import { api, type Shapes } from '../../../lib/api.js';
import { ConfirmDialog } from '../../../ui/dialogs/confirm-dialog.js';
import { showUndoToast } from '../../../ui/feedback/show-undo-toast.js';
import { PROBLEM_WORDS_FOR } from '../../../words/problem-words.js';

type Props = { group: Shapes['Group']; member: Shapes['Member']; onClose: () => void };

/** Confirms that a direct membership ends; access from requests stays. Undo restores the membership, but not the requests that its end has stopped. */
export function RemoveMemberDialog({ group, member: { userId, displayName, sources }, onClose }: Props) {
  const queries = useQueryClient();
  const params = { path: { id: group.id, userId } };
  const settled = { onSettled: () => void queries.invalidateQueries() };
  const { mutateAsync: restore } = api.useMutation('put', '/api/v1/groups/{id}/members/{userId}', settled);
  const remove = api.useMutation('delete', '/api/v1/groups/{id}/members/{userId}', {
    ...settled,
    onSuccess: () => {
      onClose();
      showUndoToast({ message: `${displayName} was removed from ${group.name}.`, undo: () => restore({ params }) });
    },
  });
  const stays = sources.some(({ type }) => type === 'request');
  return (
    <ConfirmDialog
      title={`Remove ${displayName} from ${group.name}?`}
      button="Remove"
      isPending={remove.isPending}
      error={remove.error}
      words={PROBLEM_WORDS_FOR.membership}
      onConfirm={() => remove.mutate({ params })}
      onClose={onClose}
    >
      {stays
        ? `The direct membership ends immediately. ${displayName} remains a member through a request until that access ends.`
        : `${displayName} loses the access that ${group.name} provides. Requests that wait for ${displayName} as a member of ${group.name} may need an administrator.`}
    </ConfirmDialog>
  );
}
