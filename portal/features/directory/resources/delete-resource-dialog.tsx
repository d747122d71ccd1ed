import { useQueryClient } from '@tanstack/react-query';
import { api, type Shapes } from '../../../lib/api.js';
import { ConfirmDialog } from '../../../ui/dialogs/confirm-dialog.js';
import { PROBLEM_WORDS_FOR } from '../../../words/problem-words.js';

type Props = { resource: Shapes['Resource']; onClose: () => void; onDeleted: () => void };

/** Confirms that a resource is deleted; its groups and flows stay. */
export function DeleteResourceDialog({ resource: { id, name }, onClose, onDeleted }: Props) {
  const queries = useQueryClient();
  const remove = api.useMutation('delete', '/api/v1/resources/{id}', {
    onSuccess: onDeleted,
    onSettled: () => void queries.invalidateQueries(),
  });
  return (
    <ConfirmDialog
      title={`Delete ${name}?`}
      button="Delete resource"
      isPending={remove.isPending}
      error={remove.error}
      words={PROBLEM_WORDS_FOR.resource}
      onConfirm={() => remove.mutate({ params: { path: { id } } })}
      onClose={onClose}
    >
      This removes the resource and its owners. Its groups, their members and their approval flows are kept.
    </ConfirmDialog>
  );
}
