import { Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.js';
import { fieldErrors } from '../../lib/field-errors.js';
import { Refusal } from '../../ui/refusal.js';
import { SidePanel } from '../../ui/side-panel.js';
import { ResourceFields } from './resource-fields.js';
import { EMPTY_RESOURCE, RESOURCE_FIELDS, RESOURCE_RULES, resourceBody, type ResourceValues } from './resource-values.js';

/** Adds an application or a tool. */
export function NewResource({ onClose }: { onClose: (told?: string) => void }) {
  const queries = useQueryClient();
  const create = api.useMutation('post', '/api/v1/resources');
  const form = useForm<ResourceValues>({ initialValues: EMPTY_RESOURCE, validate: RESOURCE_RULES });
  const send = form.onSubmit((values) =>
    create.mutate(
      { body: resourceBody(values) },
      {
        onSuccess: ({ name }) => {
          void queries.invalidateQueries();
          onClose(`${name} is added.`);
        },
        onError: (error) => form.setErrors(fieldErrors(error, RESOURCE_FIELDS)),
      },
    ),
  );
  return (
    <SidePanel title="Add resource" onClose={() => onClose()}>
      <form onSubmit={send} noValidate>
        <Stack>
          <ResourceFields form={form} />
          <Refusal error={create.error} fields={RESOURCE_FIELDS} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => onClose()}>
              Cancel
            </Button>
            <Button type="submit" loading={create.isPending}>
              {create.error ? 'Try again' : 'Add resource'}
            </Button>
          </Group>
        </Stack>
      </form>
    </SidePanel>
  );
}
