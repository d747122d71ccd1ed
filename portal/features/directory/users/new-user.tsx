import { useForm } from '@mantine/form';
import { api } from '../../../lib/api.js';
import { SaveForm } from '../../../ui/forms/save-form.js';
import { SidePanel } from '../../../ui/dialogs/side-panel.js';
import type { Close } from '../directory-list.js';
import { PROBLEM_WORDS_FOR } from '../../../words/problem-words.js';
import { USER_FIELDS, USER_VALIDATION, userBody, UserFields, type UserValues } from './user-fields.js';

const EMPTY: UserValues = { displayName: '', email: '', department: '', managerId: null, role: 'user' };

/** Adds a user, who can sign in immediately. */
export function NewUser({ onClose }: { onClose: Close }) {
  const create = api.useMutation('post', '/api/v1/users');
  const form = useForm<UserValues>({ initialValues: EMPTY, validate: USER_VALIDATION });
  return (
    <SidePanel title="Add user" onClose={() => onClose()}>
      <SaveForm
        form={form}
        change={create}
        sent={(values) => ({ body: userBody(values) })}
        onSaved={({ displayName }) => onClose(`${displayName} added.`)}
        fields={USER_FIELDS}
        words={PROBLEM_WORDS_FOR.user}
        adds={{ button: 'Add user', onCancel: () => onClose() }}
      >
        <UserFields form={form} />
      </SaveForm>
    </SidePanel>
  );
}
