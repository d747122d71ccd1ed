import { Textarea } from '@mantine/core';
import { fieldErrors } from '../../lib/field-errors.js';
import { durationInWords } from '../../lib/duration-in-words.js';
import { DurationInput } from '../../ui/forms/duration-input.js';
import type { Decision, DecisionInput } from './send-decision.js';

const MAX_CHARACTERS = 2_000;

type Props = {
  decision: Decision;
  /** Of a single request: its duration can be shortened. */
  requestedDuration: string | null;
  input: DecisionInput;
  onInput: (input: DecisionInput) => void;
  lacksReason: boolean;
  error: unknown;
};

/** The fields of an approval, or of a denial. */
export const DecideFields = (props: Props) => (props.decision === 'approve' ? <ApprovalFields {...props} /> : <DenialFields {...props} />);

function ApprovalFields({ requestedDuration, input, onInput, error }: Props) {
  return (
    <>
      <Textarea
        label="Comment"
        description="Optional. Shown to the requester."
        maxLength={MAX_CHARACTERS}
        value={input.comment}
        onChange={(event) => onInput({ ...input, comment: event.currentTarget.value })}
        data-autofocus
      />
      {requestedDuration !== null && (
        <DurationInput
          label="Shorter duration"
          description={`Optional. Requested: ${durationInWords(requestedDuration)}.`}
          value={input.shorter}
          onChange={(shorter) => onInput({ ...input, shorter })}
          error={fieldErrors(error, ['approvedDuration'])['approvedDuration']}
        />
      )}
    </>
  );
}

function DenialFields({ input, onInput, lacksReason }: Props) {
  return (
    <>
      <Textarea
        label="Reason"
        withAsterisk
        required
        description="Shown to the requester."
        maxLength={MAX_CHARACTERS}
        value={input.reason}
        onChange={(event) => onInput({ ...input, reason: event.currentTarget.value })}
        error={lacksReason && input.reason.trim() === '' ? 'Enter a reason' : undefined}
        data-autofocus
      />
      <Textarea
        label="Internal note"
        description="Optional. Shown in the audit log only."
        maxLength={MAX_CHARACTERS}
        value={input.internalNote}
        onChange={(event) => onInput({ ...input, internalNote: event.currentTarget.value })}
      />
    </>
  );
}
