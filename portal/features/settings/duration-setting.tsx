import { Button, Group, Stack } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { durationParts, isoDuration } from '../../lib/duration-parts.js';
import { fieldErrors } from '../../lib/field-errors.js';
import { durationInWords } from '../../lib/duration-in-words.js';
import { DurationInput } from '../../ui/forms/duration-input.js';
import { ErrorAlert } from '../../ui/feedback/error-alert.js';
import { SavedIndicator } from './saved-indicator.js';
import { useChangeSettings } from './use-change-settings.js';

type Props = { label: string; description: string; field: 'pendingExpiry' | 'startSessionWithin'; value: string };
const FIELDS = ['pendingExpiry', 'startSessionWithin'];

/** A duration, saved with a button. It follows the server until somebody changes it. */
export function DurationSetting({ label, description, field, value }: Props) {
  const { mutate, isPending, isSuccess, error, reset } = useChangeSettings();
  const [typed, setTyped] = useState<ReturnType<typeof durationParts>>();
  const [isMissing, setIsMissing] = useState(false);
  const word = error ? 'Try again' : 'Save';
  const parts = typed ?? durationParts(value);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const iso = isoDuration(parts);
    setIsMissing(iso === undefined);
    if (iso !== undefined) mutate({ body: { [field]: iso } }, { onSuccess: () => setTyped(undefined) });
  };
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="xs">
        <DurationInput
          label={label}
          description={`${description} Current value: ${durationInWords(value)}.`}
          value={parts}
          error={isMissing ? 'Enter at least one minute' : fieldErrors(error, FIELDS)[field]}
          onChange={(next) => {
            setTyped(next);
            setIsMissing(false);
            reset();
          }}
        />
        <ErrorAlert error={error} fields={FIELDS} />
        <Group gap="sm">
          <Button
            type="submit"
            size="xs"
            variant="default"
            loading={isPending}
            disabled={typed === undefined}
            aria-label={`${word}: ${label}`}
          >
            {word}
          </Button>
          <SavedIndicator isShown={isSuccess} />
        </Group>
      </Stack>
    </form>
  );
}
