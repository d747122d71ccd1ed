import '../../../lib/zod-without-eval.js';
import { Button, Group, Stack } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { duration } from '../../../../api/contract/text.js';
import { isoDuration } from '../../../lib/duration-parts.js';
import { useReturnedFocus } from '../../../lib/use-returned-focus.js';
import { DurationInput } from '../../../ui/forms/duration-input.js';

type Props = { onAdd: (iso: string) => void; onClose: () => void };

/** Adds a duration that is not among the presets, in days, hours and minutes. */
export function CustomDuration({ onAdd, onClose }: Props) {
  useReturnedFocus();
  const [parts, setParts] = useState({ days: 0, hours: 0, minutes: 0 });
  const [isRefused, setIsRefused] = useState(false);
  const add = () => {
    const parsed = duration().safeParse(isoDuration(parts) ?? '');
    if (parsed.success) onAdd(parsed.data);
    else setIsRefused(true);
  };
  // Enter adds the duration and must not save the flow. Escape closes only these fields.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    add();
  };
  return (
    <Stack gap="xs" onKeyDown={onKeyDown}>
      <DurationInput
        label="Custom duration"
        isFocused
        value={parts}
        error={isRefused ? 'Enter a duration between 1 minute and 365 days' : undefined}
        onChange={(next) => {
          setIsRefused(false);
          setParts(next);
        }}
      />
      <Group gap="xs">
        <Button variant="default" size="compact-sm" onClick={add}>
          Add
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={onClose}>
          Cancel
        </Button>
      </Group>
    </Stack>
  );
}
