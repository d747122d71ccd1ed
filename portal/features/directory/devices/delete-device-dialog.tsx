import { useQueryClient } from '@tanstack/react-query';
import { api, type Shapes } from '../../../lib/api.js';
import { ConfirmDialog } from '../../../ui/dialogs/confirm-dialog.js';
import { DEVICE_WORDS } from './device-fields.js';

type Props = { device: Shapes['Device']; onClose: () => void; onDeleted: () => void };

/** Asks before a device goes. */
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
      words={DEVICE_WORDS}
      onConfirm={() => remove.mutate({ params: { path: { id } } })}
      onClose={onClose}
    >
      Requests for sessions on {name} cannot go on.
    </ConfirmDialog>
  );
}
