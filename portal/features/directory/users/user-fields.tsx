import { Select, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { PersonSelect } from '../../../ui/forms/person-select.js';
import { ROLE_WORDS } from '../../../words/role-words.js';

/** What the form of a user holds. */
export type UserValues = { displayName: string; email: string; department: string; managerId: string | null; role: 'admin' | 'user' };
/** Fields that show their own errors. */
export const USER_FIELDS = ['displayName', 'email', 'department', 'managerId', 'role'] as const;

/** Checks in the browser, before the API checks everything. */
export const USER_VALIDATION = {
  displayName: (name: string) => (name.trim() === '' ? 'Enter a name' : null),
  email: (email: string) => (/^\S+@\S+$/.test(email.trim()) ? null : 'Enter an email address'),
};

const ROLES = [
  { value: 'user', label: ROLE_WORDS.user },
  { value: 'admin', label: ROLE_WORDS.admin },
];

/** The fields of a user. Nobody can be their own manager. */
export function UserFields({ form, id }: { form: UseFormReturnType<UserValues>; id?: string }) {
  return (
    <>
      <TextInput label="Name" withAsterisk required maxLength={100} data-autofocus {...form.getInputProps('displayName')} />
      <TextInput label="Email" type="email" withAsterisk required maxLength={254} {...form.getInputProps('email')} />
      <TextInput label="Department" maxLength={100} {...form.getInputProps('department')} />
      <PersonSelect
        label="Manager"
        description="Approves this user’s requests if a flow requires the requester’s manager"
        {...(id !== undefined && { without: [id] })}
        {...form.getInputProps('managerId')}
      />
      <Select
        label="Role"
        description="Administrators can see and change everything"
        allowDeselect={false}
        data={ROLES}
        {...form.getInputProps('role')}
      />
    </>
  );
}

/** The request body for the values; an empty department is null. */
export const userBody = ({ displayName, email, department, managerId, role }: UserValues) => ({
  displayName: displayName.trim(),
  email: email.trim(),
  department: department.trim() === '' ? null : department.trim(),
  managerId,
  role,
});
