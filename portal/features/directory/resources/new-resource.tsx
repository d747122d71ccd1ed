import { useForm } from '@mantine/form';
import { api } from '../../../lib/api.js';
import { SaveForm } from '../../../ui/forms/save-form.js';
import { SidePanel } from '../../../ui/dialogs/side-panel.js';
import type { Close } from '../directory-list.js';
import { ResourceFields } from './resource-fields.js';
import { EMPTY_RESOURCE, RESOURCE_FIELDS, RESOURCE_VALIDATION, resourceBody, type ResourceValues } from './resource-values.js';

/** Adds a resource, such as an application. */
export function NewResource({ onClose }: { onClose: Close }) {
  const create = api.useMutation('post', '/api/v1/resources');
  const form = useForm<ResourceValues>({ initialValues: EMPTY_RESOURCE, validate: RESOURCE_VALIDATION });
  return (
    <SidePanel title="Add resource" onClose={() => onClose()}>
      <SaveForm
        form={form}
        change={create}
        sent={(values) => ({ body: resourceBody(values) })}
        onSaved={({ name }) => onClose(`${name} added.`)}
        fields={RESOURCE_FIELDS}
        adds={{ button: 'Add resource', onCancel: () => onClose() }}
      >
        <ResourceFields form={form} />
      </SaveForm>
    </SidePanel>
  );
}
