import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api.js';
import { ConfirmDialog } from '../../../ui/dialogs/confirm-dialog.js';
import { openRequestCount, openRequestsIn } from '../open-requests-in.js';
import type { Flow } from '../use-flow.js';

type Props = { flow: Flow; onDone: () => void; onClose: () => void };

/** Confirms that a flow is deleted and its open requests are cancelled (R18). */
export function DeleteFlowDialog({ flow, onDone, onClose }: Props) {
  const queries = useQueryClient();
  const remove = api.useMutation('delete', '/api/v1/approval-flows/{id}', {
    onSuccess: onDone,
    onSettled: () => void queries.invalidateQueries(),
  });
  // More requests may have been submitted since the list was read; the server counts them again.
  const since = openRequestsIn(remove.error);
  const open = since ?? flow.openRequests;
  const query = open > 0 ? ({ confirmCancelPending: 'true' } as const) : {};
  return (
    <ConfirmDialog
      title={`Delete ${flow.name}?`}
      button={open > 0 ? `Delete and cancel ${openRequestCount(open)}` : 'Delete'}
      isPending={remove.isPending}
      error={since === undefined ? remove.error : null}
      onConfirm={() => remove.mutate({ params: { path: { id: flow.id }, query } })}
      onClose={onClose}
    >
      {open > 0 && `${openRequestCount(open)} will be cancelled. `}
      Users can no longer request this access, and the flow cannot be restored. Active access continues until it ends, and the history is
      kept.
    </ConfirmDialog>
  );
}
