import '../../lib/zod-without-eval.js';
import { Button, Group, Input, NumberInput, Stack } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { duration } from '../../../api/contract/text.js';
import type { DurationParts } from '../../lib/durations.js';
import { useReturnedFocus } from '../../lib/use-returned-focus.js';

type Props = { onAdd: (iso: string) => void; onClose: () => void };
const FIELDS: readonly [part: keyof DurationParts, label: string][] = [
  ['days', 'Days'],
  ['hours', 'Hours'],
  ['minutes', 'Minutes'],
];

/** Any other duration, by its days, hours and minutes. */
export function CustomDuration({ onAdd, onClose }: Props) {
  useReturnedFocus();
  const [parts, setParts] = useState<DurationParts>({ days: 0, hours: 0, minutes: 0 });
  const [isRefused, setIsRefused] = useState(false);
  const add = () => {
    const { days, hours, minutes } = parts;
    const given = duration().safeParse(`P${String(days)}DT${String(hours)}H${String(minutes)}M`);
    if (given.success) onAdd(given.data);
    else setIsRefused(true);
  };
  // Enter adds it; it must not save the flow, nor must Escape do more than close this.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    add();
  };
  return (
    <Stack gap={4} role="group" aria-label="Custom duration" onKeyDown={onKeyDown}>
      <Group align="flex-end" gap="xs">
        {FIELDS.map(([part, label], at) => (
          <NumberInput
            key={part}
            label={label}
            w={84}
            min={0}
            max={525_600}
            allowDecimal={false}
            allowNegative={false}
            autoFocus={at === 0}
            error={isRefused}
            value={parts[part]}
            onChange={(value) => {
              setIsRefused(false);
              setParts((before) => ({ ...before, [part]: Number(value) || 0 }));
            }}
          />
        ))}
        <Button variant="default" onClick={add}>
          Add
        </Button>
      </Group>
      {isRefused && <Input.Error role="alert">Between 1 minute and 365 days</Input.Error>}
    </Stack>
  );
}
