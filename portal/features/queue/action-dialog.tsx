import { Alert, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Shapes } from '../../lib/api.js';
import { useBatchAction } from '../../lib/use-batch-action.js';
import { DialogButtons } from '../../ui/dialogs/dialog-buttons.js';
import { Dialog } from '../../ui/dialogs/dialog.js';
import { requestName } from '../../words/request-name.js';
import { VERB_WORDS } from '../../words/verb-words.js';
import { ActionConsequences } from './action-consequences.js';
import { ActionFailure } from './action-failure.js';
import { ActionFields } from './action-fields.js';
import { type ActionInput, type AdminAction, EMPTY_INPUT, sendAction } from './send-action.js';

type Request = Shapes['AccessRequest'];
export type PlannedAction = { action: AdminAction; requests: readonly Request[] };
type Props = PlannedAction & { onClose: (message?: string) => void };

/** Asks before an action on one request or many, and says what it does. */
export function ActionDialog({ action, requests, onClose }: Props) {
  const { verb, button, done } = VERB_WORDS[action];
  const [only] = requests.length === 1 ? requests : [];
  const { left, failures, isSending, doneCount, send } = useBatchAction({
    items: requests,
    act: (request: Request, input: ActionInput, key) => sendAction(request, { action, input, key }),
    onAllDone: () => onClose(`${only ? `${requestName(only)} was` : `${String(requests.length)} requests were`} ${done}.`),
  });
  const [input, setInput] = useState(EMPTY_INPUT);
  const [lacksReason, setLacksReason] = useState(false);
  const submit = () => {
    const isLacking = action === 'deny' && input.reason.trim() === '';
    setLacksReason(isLacking);
    if (!isLacking) void send(input);
  };
  const close = () => (doneCount > 0 ? onClose(`${String(doneCount)} ${done}.`) : onClose());
  return (
    <Dialog onClose={close} title={only ? `${verb} ${requestName(only)}` : `${verb} ${String(requests.length)} requests`}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack>
          {only ? (
            <ActionConsequences action={action} request={only} approvedDuration={input.approvedDuration} />
          ) : (
            <RemainingRequests left={left} progress={doneCount > 0 ? `${String(doneCount)} ${done}.` : undefined} />
          )}
          <ActionFields action={action} requests={requests} input={input} onInput={setInput} lacksReason={lacksReason} />
          {failures.map(({ item: request, error }) => (
            <Alert key={request.id} color="red" role="alert" title={requestName(request)}>
              <ActionFailure request={request} error={error} />
            </Alert>
          ))}
          <DialogButtons
            send={left.length === 0 ? undefined : failures.length > 0 ? 'Try again' : button}
            color={action === 'deny' || action === 'cancel' ? 'red' : 'indigo'}
            isSending={isSending}
            onClose={close}
          />
        </Stack>
      </form>
    </Dialog>
  );
}

function RemainingRequests({ left, progress }: { left: readonly Request[]; progress: string | undefined }) {
  return (
    <>
      {progress !== undefined && (
        <Text size="sm" role="status">
          {progress}
        </Text>
      )}
      <List size="sm">
        {left.map((request) => (
          <List.Item key={request.id}>{requestName(request)}</List.Item>
        ))}
      </List>
    </>
  );
}
