import { Alert, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { isAllAtFields } from '../../lib/field-errors.js';
import { useBatchAction } from '../../lib/use-batch-action.js';
import { Dialog } from '../../ui/dialogs/dialog.js';
import { DialogButtons } from '../../ui/dialogs/dialog-buttons.js';
import { requestName } from '../../words/request-name.js';
import { VERB_WORDS } from '../../words/verb-words.js';
import { DecideFields } from './decide-fields.js';
import { type Decision, type DecisionInput, EMPTY_INPUT, type Request, sendDecision } from './send-decision.js';
import { decisionConsequences } from './decision-consequences.js';
import { DecisionFailure } from './decision-failure.js';

export type PlannedDecision = { decision: Decision; requests: readonly Request[] };
type Props = PlannedDecision & {
  onClose: () => void;
  /** With a sentence that says what was done. */
  onDone: (message: string) => void;
  focusElsewhere: () => HTMLElement | undefined;
};

/** Decides one request or many, with a comment or a reason. */
export function DecideDialog({ decision, requests, onClose, onDone, focusElsewhere }: Props) {
  const { button, done } = VERB_WORDS[decision];
  const [only] = requests.length === 1 ? requests : [];
  const { left, failures, doneCount, isSending, send } = useBatchAction({
    items: requests,
    act: (request: Request, input: DecisionInput, key) => sendDecision(request, { decision, input, key }),
    onAllDone: () => onDone(`${only ? `${requestName(only)} was` : `${String(requests.length)} requests were`} ${done}.`),
  });
  const [input, setInput] = useState(EMPTY_INPUT);
  const [lacksReason, setLacksReason] = useState(false);
  const submit = () => {
    const isLacking = decision === 'deny' && input.reason.trim() === '';
    setLacksReason(isLacking);
    if (!isLacking) void send(input);
  };
  const close = () => (doneCount > 0 ? onDone(`${String(doneCount)} ${done}.`) : onClose());
  return (
    <Dialog
      title={only ? `${button} ${requestName(only)}` : `${button} ${String(requests.length)} requests`}
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
          {doneCount > 0 && (
            <Text size="sm" role="status">
              {doneCount} {done}.
            </Text>
          )}
          {only ? (
            <Text size="sm">{decisionConsequences(decision, only)}</Text>
          ) : (
            <List size="sm">
              {left.map((request) => (
                <List.Item key={request.id}>{requestName(request)}</List.Item>
              ))}
            </List>
          )}
          <DecideFields
            decision={decision}
            requestedDuration={only?.requestedDuration ?? null}
            input={input}
            onInput={setInput}
            lacksReason={lacksReason}
            error={only && failures[0]?.error}
          />
          {failures.map(({ item: request, error }) =>
            only && isAllAtFields(error, ['approvedDuration']) ? null : (
              <Alert key={request.id} color="red" role="alert" title={requestName(request)}>
                <DecisionFailure request={request} error={error} />
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
