import { Button, Divider, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { api } from '../../../lib/api.js';
import { changedOnly } from '../../../lib/changed-only.js';
import type { Person } from '../../../lib/use-people.js';
import { SaveForm } from '../../../ui/forms/save-form.js';
import { SidePanel } from '../../../ui/dialogs/side-panel.js';
import { QueryResult } from '../../../ui/feedback/query-result.js';
import type { Close } from '../directory-list.js';
import { PROBLEM_WORDS_FOR } from '../../../words/problem-words.js';
import { USER_FIELDS, USER_VALIDATION, userBody, UserFields, type UserValues } from './user-fields.js';
import { type UserAction, UserActionDialog } from './user-action-dialog.js';

/** One user: the record, and what an administrator can do with it. */
export function EditUser({ id, onClose }: { id: string; onClose: Close }) {
  const query = api.useQuery('get', '/api/v1/users/{id}', { params: { path: { id } } });
  const [action, setAction] = useState<UserAction>();
  return (
    <SidePanel title={query.data?.displayName ?? 'User'} onClose={() => onClose()}>
      <QueryResult query={query}>
        {(user) => (
          <Stack>
            <Form user={user} onClose={onClose} />
            <Divider />
            <Group>
              <Button variant="default" onClick={() => setAction(user.active === false ? 'activate' : 'deactivate')}>
                {user.active === false ? 'Activate' : 'Deactivate'}
              </Button>
              <Button variant="default" onClick={() => setAction('delete')}>
                Delete
              </Button>
            </Group>
            {action && <UserActionDialog act={action} user={user} onClose={() => setAction(undefined)} onDone={onClose} />}
          </Stack>
        )}
      </QueryResult>
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

/** Sends only the changed fields, so that another administrator's change of other fields stays. */
function Form({ user, onClose }: { user: Person; onClose: Close }) {
  const change = api.useMutation('patch', '/api/v1/users/{id}');
  const [before] = useState(() => valuesOf(user));
  const form = useForm<UserValues>({ initialValues: before, validate: USER_VALIDATION });
  return (
    <SaveForm
      form={form}
      change={change}
      sent={(values) => ({ params: { path: { id: user.id } }, body: changedOnly(userBody(before), userBody(values)) })}
      onSaved={({ displayName }) => onClose(`${displayName} updated.`)}
      fields={USER_FIELDS}
      words={PROBLEM_WORDS_FOR.user}
    >
      <UserFields form={form} id={user.id} />
    </SaveForm>
  );
}
