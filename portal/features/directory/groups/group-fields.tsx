import { Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';

export type GroupValues = { name: string; description: string };
export const GROUP_FIELDS = ['name', 'description'] as const;

export const GROUP_RULES = { name: (name: string) => (name.trim() === '' ? 'Enter a name' : null) };

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

export const groupBody = ({ name, description }: GroupValues) => ({ name: name.trim(), description: description.trim() });
