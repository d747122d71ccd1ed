import { Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';

/** What the form of a group holds. */
export type GroupValues = { name: string; description: string };
/** Fields that show their own errors. */
export const GROUP_FIELDS = ['name', 'description'] as const;

/** Checks in the browser, before the API checks everything. */
export const GROUP_VALIDATION = { name: (name: string) => (name.trim() === '' ? 'Enter a name' : null) };

/** The fields of a group. */
export function GroupFields({ form }: { form: UseFormReturnType<GroupValues> }) {
  return (
    <>
      <TextInput label="Name" withAsterisk required maxLength={100} data-autofocus {...form.getInputProps('name')} />
      <Textarea
        label="Description"
        description="What the group is for"
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2_000}
        {...form.getInputProps('description')}
      />
    </>
  );
}

/** The request body for the values. */
export const groupBody = ({ name, description }: GroupValues) => ({ name: name.trim(), description: description.trim() });
