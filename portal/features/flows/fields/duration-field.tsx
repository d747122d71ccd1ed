import { Button, Chip, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { durationParts } from '../../../lib/duration-parts.js';
import { durationInWords } from '../../../lib/duration-in-words.js';
import { ChoiceField } from './choice-field.js';
import { CustomDuration } from './custom-duration.js';

type Props = {
  label: string;
  presets: readonly string[];
  isMultiple?: boolean;
  value: readonly string[];
  onChange: (durations: string[]) => void;
  error?: string | undefined;
};

function minutesOf(iso: string): number {
  const { days, hours, minutes } = durationParts(iso);
  return (days * 24 + hours) * 60 + minutes;
}

const shortestFirst = (all: readonly string[]): string[] => [...new Set(all)].sort((a, b) => minutesOf(a) - minutesOf(b));

/** Durations as chips, shortest first: the presets and the custom ones. */
export function DurationField({ label, presets, isMultiple = false, value, onChange, error }: Props) {
  const name = useId();
  const [added, setAdded] = useState<readonly string[]>([]);
  const [isAdding, setIsAdding] = useState(false);
  const shown = shortestFirst([...presets, ...added, ...value]);
  const chips = shown.map((iso) => (
    <Chip key={iso} value={iso} name={name} size="sm">
      {durationInWords(iso)}
    </Chip>
  ));
  const add = (iso: string) => {
    setAdded((before) => [...before, iso]);
    setIsAdding(false);
    onChange(isMultiple ? shortestFirst([...value, iso]) : [iso]);
  };
  return (
    <ChoiceField label={label} error={error}>
      <Group gap="xs">
        {isMultiple ? (
          <Chip.Group multiple value={[...value]} onChange={(all) => onChange(shortestFirst(all))}>
            {chips}
          </Chip.Group>
        ) : (
          <Chip.Group value={value[0] ?? null} onChange={(one) => onChange([one])}>
            {chips}
          </Chip.Group>
        )}
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size={14} aria-hidden />}
          aria-expanded={isAdding}
          onClick={() => setIsAdding((before) => !before)}
        >
          Custom
        </Button>
      </Group>
      {isAdding && <CustomDuration onAdd={add} onClose={() => setIsAdding(false)} />}
    </ChoiceField>
  );
}
