import { Group, Input, NumberInput } from '@mantine/core';
import { useId } from '@mantine/hooks';
import type { DurationParts } from '../../lib/duration-parts.js';

type Props = {
  label: string;
  description?: string;
  value: DurationParts;
  onChange: (value: DurationParts) => void;
  error?: string | undefined;
  /** Whether the focus moves to the field when it appears. */
  isFocused?: boolean;
};

const UNITS = [
  { unit: 'days', most: 365 },
  { unit: 'hours', most: 8_760 },
  { unit: 'minutes', most: 525_600 },
] as const;

/** A duration in days, hours and minutes. */
export function DurationInput({ label, description, value, onChange, error, isFocused = false }: Props) {
  const id = useId();
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      description={description}
      error={error}
      id={id}
      labelProps={{ id: `${id}-name` }}
      errorProps={{ id: `${id}-wrong` }}
    >
      <Group
        gap="xs"
        mt={4}
        role="group"
        aria-labelledby={`${id}-name`}
        {...(error !== undefined && { 'aria-describedby': `${id}-wrong` })}
      >
        {UNITS.map(({ unit, most }, at) => (
          <NumberInput
            key={unit}
            flex="1 1 112px"
            maw={140}
            autoFocus={isFocused && at === 0}
            aria-label={`${label}, ${unit}`}
            suffix={` ${unit}`}
            min={0}
            max={most}
            allowDecimal={false}
            allowNegative={false}
            placeholder={`0 ${unit}`}
            value={value[unit] === 0 ? '' : value[unit]}
            error={error !== undefined}
            onChange={(next) => onChange({ ...value, [unit]: Number(next) || 0 })}
          />
        ))}
      </Group>
    </Input.Wrapper>
  );
}
