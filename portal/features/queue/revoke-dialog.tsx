import { Alert, List, Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Shapes } from '../../lib/api.js';
import { sentenceFor } from '../../lib/problem.js';
import { Dialog } from '../../ui/dialogs/dialog.js';
import { DialogButtons } from '../../ui/dialogs/dialog-buttons.js';
import { type Revoked, revokeAll } from './revoke-all.js';

type Request = Shapes['AccessRequest'];
type Props = { sessions: readonly Request[]; onClose: (told?: string) => void };

const nameOf = ({ requester, flowName, grant }: Request): string =>
  `${requester.displayName}: ${flowName}${grant ? `, through ${grant.groupName}` : ''}`;

/** Names whose access ends now, and asks why. */
export function RevokeDialog({ sessions, onClose }: Props) {
  const queries = useQueryClient();
  const [left, setLeft] = useState(sessions);
  const [reason, setReason] = useState('');
  const [lacksReason, setLacksReason] = useState(false);
  const [failure, setFailure] = useState<Revoked>();
  const [isSending, setIsSending] = useState(false);
  const done = sessions.length - left.length;
  const told = (count: number) => `Access of ${String(count)} ${count === 1 ? 'request' : 'requests'} has ended.`;
  const revoke = async () => {
    setLacksReason(reason.trim() === '');
    if (reason.trim() === '') return;
    setIsSending(true);
    const answer = await revokeAll(left, reason.trim());
    setIsSending(false);
    void queries.invalidateQueries();
    if (answer.kept.length === 0) {
      onClose(told(sessions.length));
      return;
    }
    setFailure(answer);
    setLeft(answer.kept.map(({ session }) => session));
  };
  const close = () => (done > 0 ? onClose(told(done)) : onClose());
  return (
    <Dialog onClose={close} title={sessions.length === 1 ? 'Revoke access' : `Revoke access of ${String(sessions.length)} requests`}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void revoke();
        }}
      >
        <Stack>
          <Text size="sm">Their access ends now. To have it again, they have to ask again.</Text>
          <List size="sm">
            {left.map((session) => (
              <List.Item key={session.id}>{nameOf(session)}</List.Item>
            ))}
          </List>
          <Textarea
            label="Reason"
            required
            description="Written to the audit log"
            maxLength={2_000}
            autosize
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={lacksReason && reason.trim() === '' ? 'Say why' : undefined}
            data-autofocus
          />
          {failure && <NotRevoked failure={failure} />}
          <DialogButtons send={failure ? 'Try again' : 'Revoke'} color="red" isSending={isSending} onClose={close} />
        </Stack>
      </form>
    </Dialog>
  );
}

function NotRevoked({ failure: { kept, error } }: { failure: Revoked }) {
  return (
    <Alert color="red" role="alert" title={`${String(kept.length)} could not be revoked`}>
      {error !== undefined && <Text size="sm">{sentenceFor(error)}</Text>}
      <List size="sm">
        {kept
          .filter(({ code }) => code !== undefined)
          .map(({ session, code }) => (
            <List.Item key={session.id}>
              {nameOf(session)} ({code})
            </List.Item>
          ))}
      </List>
    </Alert>
  );
}
