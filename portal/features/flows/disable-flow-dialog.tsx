import { ConfirmDialog } from '../../ui/dialogs/confirm-dialog.js';
import { openRequestCount } from './open-requests-in.js';

type Props = { name: string; openRequests: number; isPending: boolean; error: unknown; onConfirm: () => void; onClose: () => void };

/** Confirms that a flow is disabled and its open requests are cancelled (R18). */
export function DisableFlowDialog({ name, openRequests, ...rest }: Props) {
  return (
    <ConfirmDialog title={`Disable ${name}?`} button={`Disable and cancel ${openRequestCount(openRequests)}`} {...rest}>
      {openRequestCount(openRequests)} will be cancelled. Users can no longer request this access. Active access continues until it ends.
    </ConfirmDialog>
  );
}
