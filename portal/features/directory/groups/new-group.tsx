import { useForm } from '@mantine/form';
import { api } from '../../../lib/api.js';
import { SaveForm } from '../../../ui/forms/save-form.js';
import { SidePanel } from '../../../ui/dialogs/side-panel.js';
import { GROUP_FIELDS, GROUP_VALIDATION, groupBody, GroupFields, type GroupValues } from './group-fields.js';
import type { Close } from '../directory-list.js';
import { PROBLEM_WORDS_FOR } from '../../../words/problem-words.js';

/** Adds a group without members. */
export function NewGroup({ onClose }: { onClose: Close }) {
  const create = api.useMutation('post', '/api/v1/groups');
  const form = useForm<GroupValues>({ initialValues: { name: '', description: '' }, validate: GROUP_VALIDATION });
  return (
    <SidePanel title="Add group" onClose={() => onClose()}>
      <SaveForm
        form={form}
        change={create}
        sent={(values) => ({ body: groupBody(values) })}
        onSaved={({ name }) => onClose(`${name} added.`)}
        fields={GROUP_FIELDS}
        words={PROBLEM_WORDS_FOR.group}
        adds={{ button: 'Add group', onCancel: () => onClose() }}
      >
        <GroupFields form={form} />
      </SaveForm>
    </SidePanel>
  );
}
