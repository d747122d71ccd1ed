import { Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.js';
import { fieldErrors } from '../../lib/field-errors.js';
import { Refusal } from '../../ui/refusal.js';
import { SidePanel } from '../../ui/side-panel.js';
import { GROUP_FIELDS, GROUP_RULES, GROUP_WORDS, groupBody, GroupFields, type GroupValues } from './group-fields.js';

/** Adds a group; it has no members yet. */
export function NewGroup({ onClose }: { onClose: (told?: string) => void }) {
  const queries = useQueryClient();
  const create = api.useMutation('post', '/api/v1/groups');
  const form = useForm<GroupValues>({ initialValues: { name: '', description: '' }, validate: GROUP_RULES });
  const send = form.onSubmit((values) =>
    create.mutate(
      { body: groupBody(values) },
      {
        onSuccess: ({ name }) => {
          void queries.invalidateQueries();
          onClose(`${name} is added.`);
        },
        onError: (error) => form.setErrors(fieldErrors(error, GROUP_FIELDS)),
      },
    ),
  );
  return (
    <SidePanel title="Add group" onClose={() => onClose()}>
      <form onSubmit={send} noValidate>
        <Stack>
          <GroupFields form={form} />
          <Refusal error={create.error} words={GROUP_WORDS} fields={GROUP_FIELDS} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => onClose()}>
              Cancel
            </Button>
            <Button type="submit" loading={create.isPending}>
              {create.error ? 'Try again' : 'Add group'}
            </Button>
          </Group>
        </Stack>
      </form>
    </SidePanel>
  );
}
