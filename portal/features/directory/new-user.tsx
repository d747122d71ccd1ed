import { Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.js';
import { fieldErrors } from '../../lib/field-errors.js';
import { Refusal } from '../../ui/refusal.js';
import { SidePanel } from '../../ui/side-panel.js';
import { USER_FIELDS, USER_RULES, USER_WORDS, userBody, UserFields, type UserValues } from './user-fields.js';

/** Adds a person; they can sign in from then on. */
export function NewUser({ onClose }: { onClose: (told?: string) => void }) {
  const queries = useQueryClient();
  const create = api.useMutation('post', '/api/v1/users');
  const form = useForm<UserValues>({
    initialValues: { displayName: '', email: '', department: '', managerId: null, role: 'user' },
    validate: USER_RULES,
  });
  const send = form.onSubmit((values) =>
    create.mutate(
      { body: userBody(values) },
      {
        onSuccess: ({ displayName }) => {
          void queries.invalidateQueries();
          onClose(`${displayName} is added.`);
        },
        onError: (error) => form.setErrors(fieldErrors(error, USER_FIELDS)),
      },
    ),
  );
  return (
    <SidePanel title="Add user" onClose={() => onClose()}>
      <form onSubmit={send} noValidate>
        <Stack>
          <UserFields form={form} />
          <Refusal error={create.error} words={USER_WORDS} fields={USER_FIELDS} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => onClose()}>
              Cancel
            </Button>
            <Button type="submit" loading={create.isPending}>
              {create.error ? 'Try again' : 'Add user'}
            </Button>
          </Group>
        </Stack>
      </form>
    </SidePanel>
  );
}
