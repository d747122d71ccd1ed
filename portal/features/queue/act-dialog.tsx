import { Alert, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Shapes } from '../../lib/api.js';
import { useEach } from '../../lib/use-each.js';
import { Dialog } from '../../ui/dialogs/dialog.js';
import { DialogButtons } from '../../ui/dialogs/dialog-buttons.js';
import { ActFields } from './act-fields.js';
import { ACT_WORDS, type ActVerb, NOTHING_WRITTEN, sendAct, type Written } from './acts.js';
import { WhatHappens } from './what-happens.js';
import { WhyRefused } from './why-refused.js';

type Request = Shapes['AccessRequest'];
export type Acting = { verb: ActVerb; requests: readonly Request[] };
type Props = Acting & { onClose: (told?: string) => void };

const nameOf = ({ requester, flowName }: Request): string => `${requester.displayName}: ${flowName}`;

/** Asks before something is done to a request or many, and says what will happen. */
export function ActDialog({ verb, requests, onClose }: Props) {
  const { left, failures, isSending, done, send } = useEach({
    things: requests,
    act: (request: Request, written: Written, key) => sendAct(request, { verb, written, key }),
    onAllDone: () =>
      onClose(`${requests.length === 1 ? 'The request is' : `${String(requests.length)} requests are`} ${ACT_WORDS[verb].done}.`),
  });
  const [written, setWritten] = useState(NOTHING_WRITTEN);
  const [lacksReason, setLacksReason] = useState(false);
  const submit = () => {
    const isLacking = verb === 'deny' && written.reason.trim() === '';
    setLacksReason(isLacking);
    if (!isLacking) void send(written);
  };
  const close = () => (done > 0 ? onClose(`${String(done)} ${ACT_WORDS[verb].done}.`) : onClose());
  const [only] = requests;
  const { button } = ACT_WORDS[verb];
  const title = requests.length === 1 && only ? `${button} – ${nameOf(only)}` : `${button}: ${String(requests.length)} requests`;
  return (
    <Dialog onClose={close} title={title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack>
          {requests.length === 1 && only ? (
            <WhatHappens verb={verb} request={only} approvedDuration={written.approvedDuration} />
          ) : (
            <Many verb={verb} left={left} done={done} />
          )}
          <ActFields verb={verb} requests={requests} written={written} onWrite={setWritten} lacksReason={lacksReason} />
          {failures.map(({ thing: request, error }) => (
            <Alert key={request.id} color="red" role="alert" title={nameOf(request)}>
              <WhyRefused request={request} error={error} />
            </Alert>
          ))}
          <DialogButtons
            send={left.length === 0 ? undefined : failures.length > 0 ? 'Try again' : button}
            color={verb === 'deny' || verb === 'cancel' ? 'red' : 'indigo'}
            isSending={isSending}
            onClose={close}
          />
        </Stack>
      </form>
    </Dialog>
  );
}

function Many({ verb, left, done }: { verb: ActVerb; left: readonly Request[]; done: number }) {
  return (
    <>
      {done > 0 && (
        <Text size="sm" role="status">
          {done} {ACT_WORDS[verb].done}.
        </Text>
      )}
      <List size="sm">
        {left.map((request) => (
          <List.Item key={request.id}>{nameOf(request)}</List.Item>
        ))}
      </List>
    </>
  );
}
