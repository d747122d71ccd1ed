import { Select, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { Shapes } from '../../../lib/api.js';
import { PersonSelect } from '../../../ui/forms/person-select.js';
import { OPERATING_SYSTEM_WORDS } from '../../../words/operating-system-words.js';

/** What the form of a device holds. */
export type DeviceValues = { name: string; os: Shapes['Device']['os']; ownerId: string | null };
/** Fields that show their own errors. */
export const DEVICE_FIELDS = ['name', 'os', 'ownerId'] as const;

/** Checks in the browser, before the API checks everything. */
export const DEVICE_VALIDATION = {
  name: (name: string) => (name.trim() === '' ? 'Enter a name' : null),
  ownerId: (ownerId: string | null) => (ownerId === null ? 'Select an owner' : null),
};

/** The fields of a device. */
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

/** The request body for the values. */
export const deviceBody = ({ name, os, ownerId }: DeviceValues) => ({ name: name.trim(), os, ownerId: ownerId ?? '' });
