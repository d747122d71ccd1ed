import { ConfirmDialog } from '../../ui/dialogs/confirm-dialog.js';
import { openRequestCount } from './open-requests-in.js';

type Props = { name: string; openRequests: number; isPending: boolean; error: unknown; onConfirm: () => void; onClose: () => void };

/** Says how many open requests end with switching a flow off (R18), and asks. */
export function DisableFlowDialog({ name, openRequests, ...rest }: Props) {
  return (
    <ConfirmDialog title={`Switch off ${name}?`} button={`Switch off and cancel ${openRequestCount(openRequests)}`} {...rest}>
      {openRequestCount(openRequests)} will be cancelled. Nobody can request it any more; access that is in force stays until its own end.
    </ConfirmDialog>
  );
}
