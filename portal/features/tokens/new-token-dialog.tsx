import { useState } from 'react';
import type { Shapes } from '../../lib/api.js';
import { Dialog } from '../../ui/dialogs/dialog.js';
import { CreateTokenForm } from './create-token-form.js';
import { TokenSecret } from './token-secret.js';

/** Creates a token for a user, by default for oneself, and shows its secret once. */
export function NewTokenDialog({ userId, onClose }: { userId: string | undefined; onClose: () => void }) {
  const [created, setCreated] = useState<Shapes['CreatedToken']>();
  return (
    <Dialog title={created ? `Token ${created.name}` : 'New token'} onClose={onClose} closeOnClickOutside={!created}>
      {created ? (
        <TokenSecret token={created} onClose={onClose} />
      ) : (
        <CreateTokenForm userId={userId} onCreated={setCreated} onCancel={onClose} />
      )}
    </Dialog>
  );
}
