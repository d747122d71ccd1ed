import { Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Shapes } from '../../lib/api.js';
import { isFinal } from '../../lib/problem.js';
import { Dialog } from '../../ui/dialogs/dialog.js';
import { DialogButtons } from '../../ui/dialogs/dialog-buttons.js';
import { ErrorAlert, type RefusalWords } from '../../ui/feedback/error-alert.js';

export type OwnVerb = 'cancel' | 'end';
type Props = { verb: OwnVerb; request: Shapes['AccessRequest']; onClose: () => void; onDone: (told: string) => void };

const WORDS: Record<OwnVerb, { button: string; what: string; done: string }> = {
  cancel: { button: 'Withdraw', what: 'Nobody has to decide on it any more. You can ask again at any time.', done: 'is withdrawn' },
  end: { button: 'Give up access', what: 'The access ends now. To have it again, you have to ask again.', done: 'is given up' },
};
const REFUSED: RefusalWords = {
  already_decided: 'It was decided before you could withdraw it. How it stands now is on the page.',
  invalid_transition: 'This access is over already.',
  idempotency_mismatch: 'It was withdrawn at the first try, with what you had written then.',
};

/** Asks once more before something of one's own ends. */
export function OwnAction({ verb, request, onClose, onDone }: Props) {
  const queries = useQueryClient();
  // One for every try: whatever got lost on the way, it is done once (R31).
  const [key] = useState(() => crypto.randomUUID());
  const [reason, setReason] = useState('');
  const { button, what, done } = WORDS[verb];
  const params = { header: { 'Idempotency-Key': key }, path: { id: request.id } };
  const handlers = {
    onSuccess: () => onDone(`${request.flowName} ${done}.`),
    onSettled: () => void queries.invalidateQueries(),
  };
  const cancel = api.useMutation('post', '/api/v1/access-requests/{id}/cancel', handlers);
  const end = api.useMutation('post', '/api/v1/access-requests/{id}/end', handlers);
  const { isPending, error } = verb === 'cancel' ? cancel : end;
  const act = () => {
    if (verb === 'cancel') cancel.mutate({ params, body: reason.trim() === '' ? {} : { reason } });
    else end.mutate({ params, body: {} });
  };
  return (
    <Dialog title={`${button}: ${request.flowName}`} onClose={onClose}>
      <Stack>
        <Text size="sm">{what}</Text>
        {verb === 'cancel' && (
          <Textarea label="Reason" maxLength={2_000} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
        )}
        <ErrorAlert error={error} words={REFUSED} />
        <DialogButtons
          close={isFinal(error) ? 'Close' : 'Keep it'}
          onClose={onClose}
          send={isFinal(error) ? undefined : error ? 'Try again' : button}
          color="red"
          isSending={isPending}
          onSend={act}
        />
      </Stack>
    </Dialog>
  );
}
