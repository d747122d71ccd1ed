import { Button, Divider, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../lib/api.js';
import { changedOnly } from '../../lib/changed-only.js';
import { fieldErrors } from '../../lib/field-errors.js';
import type { Person } from '../../lib/people.js';
import { SidePanel } from '../../ui/side-panel.js';
import { Loaded } from '../../ui/states.js';
import { USER_FIELDS, USER_RULES, USER_WORDS, userBody, UserFields, type UserValues } from './user-fields.js';
import { type UserAct, UserAction } from './user-action.js';
import { SaveForm } from './save-form.js';

type Close = (told?: string) => void;

/** One person: what the record says, and what can be done with it. */
export function EditUser({ id, onClose }: { id: string; onClose: Close }) {
  const query = api.useQuery('get', '/api/v1/users/{id}', { params: { path: { id } } });
  const [acting, setActing] = useState<UserAct>();
  return (
    <SidePanel title={query.data?.displayName ?? 'User'} onClose={() => onClose()} isBehind={acting !== undefined}>
      <Loaded query={query}>
        {(user) => (
          <Stack>
            <Form user={user} onClose={onClose} />
            <Divider />
            <Group>
              <Button variant="default" onClick={() => setActing(user.active === false ? 'activate' : 'deactivate')}>
                {user.active === false ? 'Activate' : 'Deactivate'}
              </Button>
              <Button variant="default" onClick={() => setActing('delete')}>
                Delete
              </Button>
            </Group>
            {acting && <UserAction act={acting} user={user} onClose={() => setActing(undefined)} onDone={onClose} />}
          </Stack>
        )}
      </Loaded>
    </SidePanel>
  );
}

const valuesOf = ({ displayName, email, department, managerId, role }: Person): UserValues => ({
  displayName,
  email,
  department: department ?? '',
  managerId: managerId ?? null,
  role: role ?? 'user',
});

/** Sends what was changed here only, so that somebody else's change of another field stays. */
function Form({ user, onClose }: { user: Person; onClose: Close }) {
  const queries = useQueryClient();
  const change = api.useMutation('patch', '/api/v1/users/{id}');
  const [before] = useState(() => valuesOf(user));
  const form = useForm<UserValues>({ initialValues: before, validate: USER_RULES });
  const save = form.onSubmit((values) =>
    change.mutate(
      { params: { path: { id: user.id } }, body: changedOnly(userBody(before), userBody(values)) },
      {
        onSuccess: ({ displayName }) => {
          void queries.invalidateQueries();
          onClose(`${displayName} is saved.`);
        },
        onError: (error) => form.setErrors(fieldErrors(error, USER_FIELDS)),
      },
    ),
  );
  return (
    <SaveForm onSubmit={save} isDirty={form.isDirty()} change={change} words={USER_WORDS} fields={USER_FIELDS}>
      <UserFields form={form} id={user.id} />
    </SaveForm>
  );
}
