import { useQueryClient } from '@tanstack/react-query';
import { api, type Shapes } from '../../lib/api.js';
import { ConfirmDialog } from '../../ui/dialogs/confirm-dialog.js';
import { PROBLEM_WORDS_FOR } from '../../words/problem-words.js';

type Props = { token: Shapes['Token']; onClose: () => void; onDeleted: () => void };

/** Confirms that a token is deleted, which locks out the programs that use it. */
export function DeleteTokenDialog({ token, onClose, onDeleted }: Props) {
  const queries = useQueryClient();
  const remove = api.useMutation('delete', '/api/v1/tokens/{id}', {
    onSuccess: onDeleted,
    onSettled: () => void queries.invalidateQueries({ queryKey: ['get', '/api/v1/tokens'] }),
  });
  return (
    <ConfirmDialog
      title={`Delete token ${token.name}?`}
      button="Delete token"
      isPending={remove.isPending}
      error={remove.error}
      words={PROBLEM_WORDS_FOR.token}
      onConfirm={() => remove.mutate({ params: { path: { id: token.id } } })}
      onClose={onClose}
    >
      Programs that use this token lose access to the API immediately.
    </ConfirmDialog>
  );
}
