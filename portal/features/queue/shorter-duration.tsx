import { Fieldset, Group, NumberInput, Select } from '@mantine/core';
import { useState } from 'react';

const UNITS = [
  { value: 'M', label: 'minutes' },
  { value: 'H', label: 'hours' },
  { value: 'D', label: 'days' },
];

const durationOf = (count: number | string, unit: string): string => {
  if (count === '') return '';
  return unit === 'D' ? `P${String(count)}D` : `PT${String(count)}${unit}`;
};

/** Less time than was asked for; empty, it stays as asked. `onChange` gets an ISO-8601 duration, or nothing. */
export function ShorterDuration({ asked, onChange }: { asked: string; onChange: (duration: string) => void }) {
  const [count, setCount] = useState<number | string>('');
  const [unit, setUnit] = useState('D');
  return (
    <Fieldset legend={`Shorter than ${asked}`} p="sm">
      <Group gap="xs" wrap="nowrap" align="flex-end">
        <NumberInput
          flex={1}
          label="How long"
          placeholder="As asked"
          min={1}
          max={99_999}
          allowDecimal={false}
          allowNegative={false}
          value={count}
          onChange={(next) => {
            setCount(next);
            onChange(durationOf(next, unit));
          }}
        />
        <Select
          flex={1}
          label="Unit"
          allowDeselect={false}
          data={UNITS}
          value={unit}
          onChange={(next) => {
            setUnit(next ?? unit);
            onChange(durationOf(count, next ?? unit));
          }}
        />
      </Group>
    </Fieldset>
  );
}
