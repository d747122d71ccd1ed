import { Button, Divider, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { api, type Shapes } from '../../../lib/api.js';
import { changedOnly } from '../../../lib/changed-only.js';
import { SaveForm } from '../../../ui/forms/save-form.js';
import { SidePanel } from '../../../ui/dialogs/side-panel.js';
import { QueryResult } from '../../../ui/feedback/query-result.js';
import { DeleteResourceDialog } from './delete-resource-dialog.js';
import type { Close } from '../directory-list.js';
import { PROBLEM_WORDS_FOR } from '../../../words/problem-words.js';
import { ResourceFields } from './resource-fields.js';
import { RESOURCE_FIELDS, RESOURCE_VALIDATION, resourceBody, type ResourceValues, resourceValues } from './resource-values.js';

/** One resource: its display, its owners and its groups. */
export function EditResource({ id, onClose }: { id: string; onClose: Close }) {
  const query = api.useQuery('get', '/api/v1/resources/{id}', { params: { path: { id } } });
  const [isDeleting, setIsDeleting] = useState(false);
  return (
    <SidePanel title={query.data?.name ?? 'Resource'} onClose={() => onClose()}>
      <QueryResult query={query}>
        {(resource) => (
          <Stack>
            <Form resource={resource} onClose={onClose} />
            <Divider />
            <Group>
              <Button variant="default" onClick={() => setIsDeleting(true)}>
                Delete resource
              </Button>
            </Group>
            {isDeleting && (
              <DeleteResourceDialog
                resource={resource}
                onClose={() => setIsDeleting(false)}
                onDeleted={() => onClose(`${resource.name} deleted.`)}
              />
            )}
          </Stack>
        )}
      </QueryResult>
    </SidePanel>
  );
}

function Form({ resource, onClose }: { resource: Shapes['Resource']; onClose: Close }) {
  const change = api.useMutation('patch', '/api/v1/resources/{id}');
  const [before] = useState(() => resourceValues(resource));
  const form = useForm<ResourceValues>({ initialValues: before, validate: RESOURCE_VALIDATION });
  return (
    <SaveForm
      form={form}
      change={change}
      sent={(values) => ({ params: { path: { id: resource.id } }, body: changedOnly(resourceBody(before), resourceBody(values)) })}
      onSaved={({ name }) => onClose(`${name} updated.`)}
      fields={RESOURCE_FIELDS}
      words={PROBLEM_WORDS_FOR.resource}
    >
      <ResourceFields form={form} />
    </SaveForm>
  );
}
