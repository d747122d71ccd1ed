import { useForm } from '@mantine/form';
import { api } from '../../../lib/api.js';
import { SaveForm } from '../../../ui/forms/save-form.js';
import { SidePanel } from '../../../ui/dialogs/side-panel.js';
import { GROUP_FIELDS, GROUP_RULES, GROUP_WORDS, groupBody, GroupFields, type GroupValues } from './group-fields.js';
import type { Close } from '../directory-list.js';

/** Adds a group; it has no members yet. */
export function NewGroup({ onClose }: { onClose: Close }) {
  const create = api.useMutation('post', '/api/v1/groups');
  const form = useForm<GroupValues>({ initialValues: { name: '', description: '' }, validate: GROUP_RULES });
  return (
    <SidePanel title="Add group" onClose={() => onClose()}>
      <SaveForm
        form={form}
        change={create}
        sent={(values) => ({ body: groupBody(values) })}
        onSaved={({ name }) => onClose(`${name} is added.`)}
        fields={GROUP_FIELDS}
        words={GROUP_WORDS}
        adds={{ button: 'Add group', onCancel: () => onClose() }}
      >
        <GroupFields form={form} />
      </SaveForm>
    </SidePanel>
  );
}
