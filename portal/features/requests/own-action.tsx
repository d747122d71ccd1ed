import { Alert, Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Shapes } from '../../lib/api.js';
import { sentenceFor } from '../../lib/problem.js';

export type OwnVerb = 'cancel' | 'end';
type Props = { verb: OwnVerb; request: Shapes['AccessRequest']; onClose: () => void };

const WORDS: Record<OwnVerb, { title: string; what: string; button: string }> = {
  cancel: { title: 'Withdraw', what: 'Nobody has to decide on it any more. You can ask again at any time.', button: 'Withdraw' },
  end: { title: 'Give up access', what: 'The access ends now. To have it again, you have to ask again.', button: 'Give up access' },
};

/** Asks once more before something of one's own ends. */
export function OwnAction({ verb, request, onClose }: Props) {
  const queries = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const [reason, setReason] = useState('');
  const params = { header: { 'Idempotency-Key': key }, path: { id: request.id } };
  const settled = { onSuccess: onClose, onSettled: () => void queries.invalidateQueries() };
  const cancel = api.useMutation('post', '/api/v1/access-requests/{id}/cancel', settled);
  const end = api.useMutation('post', '/api/v1/access-requests/{id}/end', settled);
  const { isPending, error } = verb === 'cancel' ? cancel : end;
  const { title, what, button } = WORDS[verb];
  const act = () => {
    if (verb === 'cancel') cancel.mutate({ params, body: reason.trim() === '' ? {} : { reason } });
    else end.mutate({ params, body: {} });
  };
  return (
    <Modal opened onClose={onClose} title={`${title}: ${request.flowName}`}>
      <Stack>
        <Text size="sm">{what}</Text>
        {verb === 'cancel' && (
          <Textarea label="Reason" maxLength={2_000} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
        )}
        {error && (
          <Alert color="red" role="alert">
            {sentenceFor(error)}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Keep it
          </Button>
          <Button color="red" loading={isPending} onClick={act}>
            {button}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
