import { Alert, List, Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Shapes } from '../../lib/api.js';
import { DialogButtons } from '../../ui/dialogs/dialog-buttons.js';
import { Dialog } from '../../ui/dialogs/dialog.js';
import { PROBLEM_WORDS_FOR, problemCodeInWords, problemInWords } from '../../words/problem-words.js';
import { requestName } from '../../words/request-name.js';
import { type Revoked, revokeAll } from './revoke-all.js';

type Request = Shapes['AccessRequest'];
type Props = { sessions: readonly Request[]; onClose: (message?: string) => void };

const sessionName = (session: Request): string => `${requestName(session)}${session.grant ? ` (${session.grant.groupName})` : ''}`;

/** Names the access that ends now, and asks for a reason. */
export function RevokeDialog({ sessions, onClose }: Props) {
  const queries = useQueryClient();
  const [left, setLeft] = useState(sessions);
  const [reason, setReason] = useState('');
  const [lacksReason, setLacksReason] = useState(false);
  const [failure, setFailure] = useState<Revoked>();
  const [isSending, setIsSending] = useState(false);
  const doneCount = sessions.length - left.length;
  const revoke = async () => {
    setLacksReason(reason.trim() === '');
    if (reason.trim() === '') return;
    setIsSending(true);
    const answer = await revokeAll(left, reason.trim());
    setIsSending(false);
    void queries.invalidateQueries();
    if (answer.kept.length === 0) {
      onClose(revokedInWords(sessions.length));
      return;
    }
    setFailure(answer);
    setLeft(answer.kept.map(({ session }) => session));
  };
  const close = () => (doneCount > 0 ? onClose(revokedInWords(doneCount)) : onClose());
  return (
    <Dialog onClose={close} title={sessions.length === 1 ? 'Revoke access' : `Revoke access for ${String(sessions.length)} requests`}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void revoke();
        }}
      >
        <Stack>
          <Text size="sm">Access ends now. To get it back, the requester must submit a new request.</Text>
          <List size="sm">
            {left.map((session) => (
              <List.Item key={session.id}>{sessionName(session)}</List.Item>
            ))}
          </List>
          <Textarea
            label="Reason"
            required
            description="Recorded in the audit log."
            maxLength={2_000}
            autosize
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={lacksReason && reason.trim() === '' ? 'Enter a reason' : undefined}
            data-autofocus
          />
          {failure && <RevokeFailure failure={failure} />}
          <DialogButtons send={failure ? 'Try again' : 'Revoke'} color="red" isSending={isSending} onClose={close} />
        </Stack>
      </form>
    </Dialog>
  );
}

const revokedInWords = (count: number): string => `Access was revoked for ${String(count)} ${count === 1 ? 'request' : 'requests'}.`;

function RevokeFailure({ failure: { kept, error } }: { failure: Revoked }) {
  return (
    <Alert
      color="red"
      role="alert"
      title={`Access was not revoked for ${String(kept.length)} ${kept.length === 1 ? 'request' : 'requests'}`}
    >
      {error !== undefined && <Text size="sm">{problemInWords(error)}</Text>}
      <List size="sm">
        {kept.map(
          ({ session, code }) =>
            code !== undefined && (
              <List.Item key={session.id}>
                {sessionName(session)}: {problemCodeInWords(code, PROBLEM_WORDS_FOR.revocation)}
              </List.Item>
            ),
        )}
      </List>
    </Alert>
  );
}
