import '../../../lib/zod-without-eval.js';
import { Button, Group, Stack } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { duration } from '../../../../api/contract/text.js';
import { isoDuration } from '../../../lib/durations.js';
import { useReturnedFocus } from '../../../lib/use-returned-focus.js';
import { DurationInput } from '../../../ui/forms/duration-input.js';

type Props = { onAdd: (iso: string) => void; onClose: () => void };

/** Any other duration, by its days, hours and minutes. */
export function CustomDuration({ onAdd, onClose }: Props) {
  useReturnedFocus();
  const [parts, setParts] = useState({ days: 0, hours: 0, minutes: 0 });
  const [isRefused, setIsRefused] = useState(false);
  const add = () => {
    const given = duration().safeParse(isoDuration(parts) ?? '');
    if (given.success) onAdd(given.data);
    else setIsRefused(true);
  };
  // Enter adds it; it must not save the flow, nor must Escape do more than close this.
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
        error={isRefused ? 'Between 1 minute and 365 days' : undefined}
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
