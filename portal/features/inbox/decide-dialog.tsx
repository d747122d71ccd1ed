import { Alert, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { isAllAtFields } from '../../lib/field-errors.js';
import { useEach } from '../../lib/use-each.js';
import { Dialog } from '../../ui/dialogs/dialog.js';
import { DialogButtons } from '../../ui/dialogs/dialog-buttons.js';
import { DecideFields } from './decide-fields.js';
import { type Decision, DECISION_WORDS, nameOf, NOTHING_WRITTEN, type Request, sendDecision, type Written } from './decisions.js';
import { whatHappens } from './what-happens.js';
import { WhyUndecided } from './why-undecided.js';

export type Deciding = { decision: Decision; requests: readonly Request[] };
type Props = Deciding & {
  onClose: () => void;
  /** With a sentence that says what was done. */
  onDone: (told: string) => void;
  focusElsewhere: () => HTMLElement | undefined;
};

/** Decides one request or many, with what the requester and the audit log are told. */
export function DecideDialog({ decision, requests, onClose, onDone, focusElsewhere }: Props) {
  const {
    left,
    failures,
    done: decided,
    isSending,
    send,
  } = useEach({
    things: requests,
    act: (request: Request, written: Written, key) => sendDecision(request, { decision, written, key }),
    onAllDone: () => onDone(toldOf(decision, requests)),
  });
  const [written, setWritten] = useState(NOTHING_WRITTEN);
  const [lacksReason, setLacksReason] = useState(false);
  const { button, done } = DECISION_WORDS[decision];
  const [only] = requests.length === 1 ? requests : [];
  const submit = () => {
    const isLacking = decision === 'deny' && written.reason.trim() === '';
    setLacksReason(isLacking);
    if (!isLacking) void send(written);
  };
  const close = () => (decided > 0 ? onDone(`${String(decided)} ${done}.`) : onClose());
  return (
    <Dialog
      title={only ? `${button} – ${nameOf(only)}` : `${button} ${String(requests.length)} requests`}
      onClose={close}
      focusElsewhere={focusElsewhere}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack>
          {decided > 0 && (
            <Text size="sm" role="status">
              {decided} {done}.
            </Text>
          )}
          {only ? (
            <Text size="sm">{whatHappens(decision, only)}</Text>
          ) : (
            <List size="sm">
              {left.map((request) => (
                <List.Item key={request.id}>{nameOf(request)}</List.Item>
              ))}
            </List>
          )}
          <DecideFields
            decision={decision}
            asked={only?.requestedDuration ?? null}
            written={written}
            onWrite={setWritten}
            lacksReason={lacksReason}
            error={only && failures[0]?.error}
          />
          {failures.map(({ thing: request, error }) =>
            only && isAllAtFields(error, ['approvedDuration']) ? null : (
              <Alert key={request.id} color="red" role="alert" title={nameOf(request)}>
                <WhyUndecided request={request} error={error} />
              </Alert>
            ),
          )}
          <DialogButtons
            send={left.length === 0 ? undefined : failures.length > 0 ? 'Try again' : button}
            color={decision === 'deny' ? 'red' : 'indigo'}
            isSending={isSending}
            onClose={close}
          />
        </Stack>
      </form>
    </Dialog>
  );
}

/** "Ravi Patel: VPN is approved.", "3 requests are approved." */
function toldOf(decision: Decision, [only, ...others]: readonly Request[]): string {
  const who = only && others.length === 0 ? `${nameOf(only)} is` : `${String(others.length + 1)} requests are`;
  return `${who} ${DECISION_WORDS[decision].done}.`;
}
