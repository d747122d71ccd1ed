import { Select, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { Shapes } from '../../../lib/api.js';
import type { Problem } from '../../../lib/problem.js';
import { PersonSelect } from '../../../ui/forms/person-select.js';
import { OPERATING_SYSTEMS } from './operating-systems.js';

export type DeviceValues = { name: string; os: Shapes['Device']['os']; ownerId: string | null };
export const DEVICE_FIELDS = ['name', 'os', 'ownerId'] as const;

export const DEVICE_RULES = {
  name: (name: string) => (name.trim() === '' ? 'Say what the device is called' : null),
  ownerId: (ownerId: string | null) => (ownerId === null ? 'Choose whose it is' : null),
};

export const DEVICE_WORDS: Partial<Record<Problem['code'], string>> = { not_found: 'This device is deleted meanwhile.' };

export function DeviceFields({ form }: { form: UseFormReturnType<DeviceValues> }) {
  return (
    <>
      <TextInput label="Name" withAsterisk required maxLength={100} data-autofocus {...form.getInputProps('name')} />
      <Select
        label="System"
        allowDeselect={false}
        data={Object.entries(OPERATING_SYSTEMS).map(([value, label]) => ({ value, label }))}
        {...form.getInputProps('os')}
      />
      <PersonSelect label="Owner" description="Who can start a session on it" isRequired {...form.getInputProps('ownerId')} />
    </>
  );
}

export const deviceBody = ({ name, os, ownerId }: DeviceValues) => ({ name: name.trim(), os, ownerId: ownerId ?? '' });
