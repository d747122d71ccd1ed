import { Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { GroupMultiSelect } from '../../../ui/forms/group-multi-select.js';
import { PersonMultiSelect } from '../../../ui/forms/person-multi-select.js';
import { DisplayField } from './display-field.js';
import type { ResourceValues } from './resource-values.js';

/** The fields of a resource. */
export function ResourceFields({ form }: { form: UseFormReturnType<ResourceValues> }) {
  return (
    <>
      <TextInput label="Name" withAsterisk required maxLength={100} data-autofocus {...form.getInputProps('name')} />
      <Textarea label="Description" autosize minRows={2} maxRows={8} maxLength={2_000} {...form.getInputProps('description')} />
      <DisplayField form={form} />
      <PersonMultiSelect label="Owners" description="Owners are suggested as approvers" {...form.getInputProps('ownerIds')} />
      <GroupMultiSelect label="Groups" description="Members of these groups can use this resource" {...form.getInputProps('groupIds')} />
    </>
  );
}
