import { Select, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { Shapes } from '../../../lib/api.js';
import { PersonSelect } from '../../../ui/forms/person-select.js';
import { OPERATING_SYSTEM_WORDS } from '../../../words/operating-system-words.js';

export type DeviceValues = { name: string; os: Shapes['Device']['os']; ownerId: string | null };
export const DEVICE_FIELDS = ['name', 'os', 'ownerId'] as const;

export const DEVICE_RULES = {
  name: (name: string) => (name.trim() === '' ? 'Enter a name' : null),
  ownerId: (ownerId: string | null) => (ownerId === null ? 'Select an owner' : null),
};

export function DeviceFields({ form }: { form: UseFormReturnType<DeviceValues> }) {
  return (
    <>
      <TextInput label="Name" withAsterisk required maxLength={100} data-autofocus {...form.getInputProps('name')} />
      <Select
        label="Operating system"
        allowDeselect={false}
        data={Object.entries(OPERATING_SYSTEM_WORDS).map(([value, label]) => ({ value, label }))}
        {...form.getInputProps('os')}
      />
      <PersonSelect
        label="Owner"
        description="The user who can start sessions on this device"
        isRequired
        {...form.getInputProps('ownerId')}
      />
    </>
  );
}

export const deviceBody = ({ name, os, ownerId }: DeviceValues) => ({ name: name.trim(), os, ownerId: ownerId ?? '' });
