import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { FlowIcon } from '../../../ui/flow-icon.js';
import { ChoiceField } from './choice-field.js';
import { LogoPicker } from './logo-picker.js';
import type { SectionProps } from '../form/use-flow-form.js';

/** Shows the selected logo and opens the logo picker. */
export function LogoChoice({ form: { draft, set, errorAt } }: SectionProps) {
  const [isPicking, setIsPicking] = useState(false);
  const { logo } = draft.display;
  return (
    <ChoiceField label="Logo" error={errorAt('display.logo')}>
      <Group>
        {logo !== '' && (
          <Group gap="xs">
            <FlowIcon name={draft.name} display={{ type: 'logo', logo }} />
            <Text size="sm">{logo}</Text>
          </Group>
        )}
        <Button variant="default" onClick={() => setIsPicking(true)}>
          {logo === '' ? 'Choose a logo' : 'Change logo'}
        </Button>
      </Group>
      {isPicking && (
        <LogoPicker
          chosen={logo}
          onChoose={(id) => {
            set('display.logo', id);
            setIsPicking(false);
          }}
          onClose={() => setIsPicking(false)}
        />
      )}
    </ChoiceField>
  );
}
