import { useQueryClient } from '@tanstack/react-query';
import { api, type Shapes } from '../../lib/api.js';
import { ConfirmDialog } from '../../ui/dialogs/confirm-dialog.js';

type Props = { token: Shapes['Token']; onClose: () => void; onDeleted: () => void };

/** Asks before programs that use a token are locked out. */
export function DeleteTokenDialog({ token, onClose, onDeleted }: Props) {
  const queries = useQueryClient();
  const remove = api.useMutation('delete', '/api/v1/tokens/{id}', {
    onSuccess: onDeleted,
    onSettled: () => void queries.invalidateQueries({ queryKey: ['get', '/api/v1/tokens'] }),
  });
  return (
    <ConfirmDialog
      title={`Delete the token ${token.name}?`}
      button="Delete token"
      isPending={remove.isPending}
      error={remove.error}
      words={{ not_found: 'This token is deleted already.' }}
      onConfirm={() => remove.mutate({ params: { path: { id: token.id } } })}
      onClose={onClose}
    >
      Programs that use {token.name} cannot call the API any more, from now on.
    </ConfirmDialog>
  );
}
