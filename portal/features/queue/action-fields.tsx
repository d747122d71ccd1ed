import { Textarea } from '@mantine/core';
import type { Shapes } from '../../lib/api.js';
import { durationParts, isoDuration } from '../../lib/duration-parts.js';
import { durationInWords } from '../../lib/duration-in-words.js';
import { DurationInput } from '../../ui/forms/duration-input.js';
import type { AdminAction, ActionInput } from './send-action.js';

type Props = {
  action: AdminAction;
  requests: readonly Shapes['AccessRequest'][];
  input: ActionInput;
  onInput: (input: ActionInput) => void;
  lacksReason: boolean;
};

const MAX_CHARACTERS = 2_000;

/** The fields of each action. */
export function ActionFields({ action, requests, input, onInput, lacksReason }: Props) {
  const field = (name: keyof ActionInput) => ({
    value: input[name],
    maxLength: MAX_CHARACTERS,
    autosize: true,
    minRows: 2,
    maxRows: 8,
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => onInput({ ...input, [name]: value }),
  });
  if (action === 'retry') return null;
  if (action === 'cancel')
    return <Textarea label="Reason" description="Optional. Shown to the requester." data-autofocus {...field('reason')} />;
  if (action === 'deny') {
    return (
      <>
        <Textarea
          label="Reason"
          required
          description="Shown to the requester."
          error={lacksReason && input.reason.trim() === '' ? 'Enter a reason' : undefined}
          data-autofocus
          {...field('reason')}
        />
        <Textarea label="Internal note" description="Optional. Shown in the audit log only." {...field('internalNote')} />
      </>
    );
  }
  const requestedDuration = requests.length === 1 ? requests[0]?.requestedDuration : undefined;
  return (
    <>
      <Textarea label="Comment" description="Optional. Shown to the requester." data-autofocus {...field('comment')} />
      {requestedDuration && (
        <DurationInput
          label="Shorter duration"
          description={`Optional. Requested: ${durationInWords(requestedDuration)}.`}
          value={durationParts(input.approvedDuration)}
          onChange={(parts) => onInput({ ...input, approvedDuration: isoDuration(parts) ?? '' })}
        />
      )}
    </>
  );
}
