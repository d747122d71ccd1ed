import { Select, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { Problem } from '../../../lib/problem.js';
import { PersonSelect } from '../../../ui/forms/person-select.js';

export type UserValues = { displayName: string; email: string; department: string; managerId: string | null; role: 'admin' | 'user' };
export const USER_FIELDS = ['displayName', 'email', 'department', 'managerId', 'role'] as const;

export const USER_RULES = {
  displayName: (name: string) => (name.trim() === '' ? 'Say what the person is called' : null),
  email: (email: string) => (/^\S+@\S+$/.test(email.trim()) ? null : 'Give an e-mail address'),
};

export const USER_WORDS: Partial<Record<Problem['code'], string>> = {
  already_exists: 'Somebody else has this e-mail address.',
  last_admin: 'This is the last active administrator. Make somebody else an administrator first.',
  not_found: 'This person is deleted meanwhile.',
};

const ROLES = [
  { value: 'user', label: 'User' },
  { value: 'admin', label: 'Administrator' },
];

/** What a person's record holds; nobody is their own manager. */
export function UserFields({ form, id }: { form: UseFormReturnType<UserValues>; id?: string }) {
  return (
    <>
      <TextInput label="Name" withAsterisk required maxLength={100} data-autofocus {...form.getInputProps('displayName')} />
      <TextInput label="E-mail" type="email" withAsterisk required maxLength={254} {...form.getInputProps('email')} />
      <TextInput label="Department" maxLength={100} {...form.getInputProps('department')} />
      <PersonSelect
        label="Manager"
        description="Who decides where a flow asks the requester’s manager"
        {...(id !== undefined && { without: [id] })}
        {...form.getInputProps('managerId')}
      />
      <Select
        label="Role"
        description="Administrators see and change everything"
        allowDeselect={false}
        data={ROLES}
        {...form.getInputProps('role')}
      />
    </>
  );
}

/** As the API takes it: an empty department is none. */
export const userBody = ({ displayName, email, department, managerId, role }: UserValues) => ({
  displayName: displayName.trim(),
  email: email.trim(),
  department: department.trim() === '' ? null : department.trim(),
  managerId,
  role,
});
