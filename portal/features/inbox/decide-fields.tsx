import { Textarea } from '@mantine/core';
import { fieldErrors } from '../../lib/field-errors.js';
import { durationInWords } from '../../lib/time.js';
import { DurationInput } from '../../ui/forms/duration-input.js';
import type { Decision, Written } from './decisions.js';

const MOST_CHARACTERS = 2_000;

type Props = {
  decision: Decision;
  /** The duration that may be shortened, of a single request. */
  asked: string | null;
  written: Written;
  onWrite: (written: Written) => void;
  lacksReason: boolean;
  error: unknown;
};

/** What goes with an approval, or with a denial. */
export const DecideFields = (props: Props) => (props.decision === 'approve' ? <ApprovalFields {...props} /> : <DenialFields {...props} />);

function ApprovalFields({ asked, written, onWrite, error }: Props) {
  return (
    <>
      <Textarea
        label="Comment"
        description="Optional; shown to the requester"
        maxLength={MOST_CHARACTERS}
        value={written.comment}
        onChange={(event) => onWrite({ ...written, comment: event.currentTarget.value })}
        data-autofocus
      />
      {asked !== null && (
        <DurationInput
          label="Shorter duration"
          description={`Optional; asked for: ${durationInWords(asked)}`}
          value={written.shorter}
          onChange={(shorter) => onWrite({ ...written, shorter })}
          error={fieldErrors(error, ['approvedDuration'])['approvedDuration']}
        />
      )}
    </>
  );
}

function DenialFields({ written, onWrite, lacksReason }: Props) {
  return (
    <>
      <Textarea
        label="Reason"
        withAsterisk
        required
        description="Shown to the requester"
        maxLength={MOST_CHARACTERS}
        value={written.reason}
        onChange={(event) => onWrite({ ...written, reason: event.currentTarget.value })}
        error={lacksReason && written.reason.trim() === '' ? 'Say why' : undefined}
        data-autofocus
      />
      <Textarea
        label="Internal note"
        description="Optional; for the audit log only"
        maxLength={MOST_CHARACTERS}
        value={written.internalNote}
        onChange={(event) => onWrite({ ...written, internalNote: event.currentTarget.value })}
      />
    </>
  );
}
