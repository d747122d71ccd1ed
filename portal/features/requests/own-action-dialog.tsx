import { Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Shapes } from '../../lib/api.js';
import { isFinal, isRemembered } from '../../lib/problem.js';
import { Dialog } from '../../ui/dialogs/dialog.js';
import { DialogButtons } from '../../ui/dialogs/dialog-buttons.js';
import { ErrorAlert } from '../../ui/feedback/error-alert.js';
import { PROBLEM_WORDS_FOR } from '../../words/problem-words.js';
import { VERB_WORDS } from '../../words/verb-words.js';

export type OwnVerb = 'cancel' | 'end';
type Props = { verb: OwnVerb; request: Shapes['AccessRequest']; onClose: () => void; onDone: (message: string) => void };

type Words = { title: string; button: string; keep: string; consequence: string; done: (flowName: string) => string };
const WORDS: Record<OwnVerb, Words> = {
  cancel: {
    title: 'Withdraw request for',
    button: 'Withdraw',
    keep: 'Keep request',
    consequence: 'Approvers no longer need to decide on this request. You can submit a new one at any time.',
    done: (flowName) => `Your request for ${flowName} was withdrawn.`,
  },
  end: {
    title: 'Give up access to',
    button: VERB_WORDS.end.button,
    keep: 'Keep access',
    consequence: 'Your access ends now. To get it back, submit a new request.',
    done: (flowName) => `You gave up access to ${flowName}.`,
  },
};

/** Asks before a requester's own request or access ends. */
export function OwnActionDialog({ verb, request, onClose, onDone }: Props) {
  const queries = useQueryClient();
  // One key for every attempt until there is an answer: whatever got lost on the way, it is done once (R31).
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [reason, setReason] = useState('');
  const { title, button, keep, consequence, done } = WORDS[verb];
  const params = { header: { 'Idempotency-Key': key }, path: { id: request.id } };
  const handlers = {
    onSuccess: () => onDone(done(request.flowName)),
    onSettled: (_data: unknown, failure: unknown) => {
      if (isRemembered(failure)) setKey(crypto.randomUUID());
      void queries.invalidateQueries();
    },
  };
  const cancel = api.useMutation('post', '/api/v1/access-requests/{id}/cancel', handlers);
  const end = api.useMutation('post', '/api/v1/access-requests/{id}/end', handlers);
  const { isPending, error } = verb === 'cancel' ? cancel : end;
  const act = () => {
    if (verb === 'cancel') cancel.mutate({ params, body: reason.trim() === '' ? {} : { reason } });
    else end.mutate({ params, body: {} });
  };
  return (
    <Dialog title={`${title} ${request.flowName}`} onClose={onClose}>
      <Stack>
        <Text size="sm">{consequence}</Text>
        {verb === 'cancel' && (
          <Textarea
            label="Reason"
            description="Optional."
            maxLength={2_000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        <ErrorAlert error={error} words={PROBLEM_WORDS_FOR.ownRequest} />
        <DialogButtons
          close={isFinal(error) ? 'Close' : keep}
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
