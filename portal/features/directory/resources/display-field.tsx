import { ColorInput, Group, Input, SegmentedControl, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { FlowIcon } from '../../../ui/flow-icon.js';
import { LogoSelect } from './logo-select.js';
import { displayOf, type ResourceValues } from './resource-values.js';

const COLORS = ['#1c7ed6', '#4263eb', '#7048e8', '#ae3ec9', '#d6336c', '#e03131', '#e8590c', '#f08c00', '#2f9e44', '#0c8599', '#495057'];
const KINDS = [
  { value: 'color', label: 'Color indicator' },
  { value: 'logo', label: 'Logo' },
];

/** How a resource looks: its first letter on a color, or a logo. */
export function DisplayField({ form }: { form: UseFormReturnType<ResourceValues> }) {
  const { name, display } = form.values;
  return (
    <Stack gap="xs">
      <Input.Label component="div">Display option</Input.Label>
      <Group>
        <FlowIcon name={name} display={displayOf(display)} />
        <SegmentedControl aria-label="Display option" data={KINDS} {...form.getInputProps('display.type')} />
      </Group>
      {display.type === 'color' ? (
        <ColorInput
          label="Color"
          description="A hex code, or one of these colors"
          withAsterisk
          format="hex"
          withEyeDropper={false}
          withPicker={false}
          swatches={COLORS}
          {...form.getInputProps('display.color')}
        />
      ) : (
        <LogoSelect {...form.getInputProps('display.logo')} />
      )}
    </Stack>
  );
}
