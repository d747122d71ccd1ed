import { Textarea } from '@mantine/core';
import type { Shapes } from '../../lib/api.js';
import { durationParts, isoDuration } from '../../lib/durations.js';
import { durationInWords } from '../../lib/time.js';
import { DurationInput } from '../../ui/forms/duration-input.js';
import type { ActVerb, Written } from './acts.js';

type Props = {
  verb: ActVerb;
  requests: readonly Shapes['AccessRequest'][];
  written: Written;
  onWrite: (written: Written) => void;
  lacksReason: boolean;
};

const MOST = 2_000;

/** What one writes for each verb. */
export function ActFields({ verb, requests, written, onWrite, lacksReason }: Props) {
  const field = (name: keyof Written) => ({
    value: written[name],
    maxLength: MOST,
    autosize: true,
    minRows: 2,
    maxRows: 8,
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => onWrite({ ...written, [name]: value }),
  });
  if (verb === 'retry') return null;
  if (verb === 'cancel')
    return <Textarea label="Reason" description="Optional; shown to the requester" data-autofocus {...field('reason')} />;
  if (verb === 'deny') {
    return (
      <>
        <Textarea
          label="Reason"
          required
          description="Shown to the requester"
          error={lacksReason && written.reason.trim() === '' ? 'Say why' : undefined}
          data-autofocus
          {...field('reason')}
        />
        <Textarea label="Internal note" description="Optional; for the audit log only" {...field('internalNote')} />
      </>
    );
  }
  const asked = requests.length === 1 ? requests[0]?.requestedDuration : undefined;
  return (
    <>
      <Textarea label="Comment" description="Optional; shown to the requester" data-autofocus {...field('comment')} />
      {asked && (
        <DurationInput
          label="Shorter duration"
          description={`Optional; asked for: ${durationInWords(asked)}`}
          value={durationParts(written.approvedDuration)}
          onChange={(parts) => onWrite({ ...written, approvedDuration: isoDuration(parts) ?? '' })}
        />
      )}
    </>
  );
}
