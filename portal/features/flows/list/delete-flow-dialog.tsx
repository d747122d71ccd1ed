import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api.js';
import { ConfirmDialog } from '../../../ui/dialogs/confirm-dialog.js';
import { openRequestCount, openRequestsIn } from '../open-requests-in.js';
import type { Flow } from '../use-flow.js';

type Props = { flow: Flow; onDone: () => void; onClose: () => void };

/** Says what ends with a flow (R18), and asks before it is deleted. */
export function DeleteFlowDialog({ flow, onDone, onClose }: Props) {
  const queries = useQueryClient();
  const remove = api.useMutation('delete', '/api/v1/approval-flows/{id}', {
    onSuccess: onDone,
    onSettled: () => void queries.invalidateQueries(),
  });
  // Requests may have come in since the list was read: the server counts them again.
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
      Nobody can request it any more, and it cannot be brought back. Access that is in force stays until its own end, and the history stays.
    </ConfirmDialog>
  );
}
