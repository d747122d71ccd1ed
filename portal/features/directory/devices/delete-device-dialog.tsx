import { useQueryClient } from '@tanstack/react-query';
import { api, type Shapes } from '../../../lib/api.js';
import { ConfirmDialog } from '../../../ui/dialogs/confirm-dialog.js';
import { PROBLEM_WORDS_FOR } from '../../../words/problem-words.js';

type Props = { device: Shapes['Device']; onClose: () => void; onDeleted: () => void };

/** Confirms that a device is deleted. */
export function DeleteDeviceDialog({ device: { id, name }, onClose, onDeleted }: Props) {
  const queries = useQueryClient();
  const remove = api.useMutation('delete', '/api/v1/devices/{id}', {
    onSuccess: onDeleted,
    onSettled: () => void queries.invalidateQueries(),
  });
  return (
    <ConfirmDialog
      title={`Delete ${name}?`}
      button="Delete device"
      isPending={remove.isPending}
      error={remove.error}
      words={PROBLEM_WORDS_FOR.device}
      onConfirm={() => remove.mutate({ params: { path: { id } } })}
      onClose={onClose}
    >
      Open requests for sessions on this device cannot continue.
    </ConfirmDialog>
  );
}
