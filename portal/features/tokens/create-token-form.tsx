import { NumberInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { api, type Shapes } from '../../lib/api.js';
import { SaveForm } from '../../ui/forms/save-form.js';

type Values = { name: string; expiresInDays: number | string };
type Props = { userId: string | undefined; onCreated: (token: Shapes['CreatedToken']) => void; onCancel: () => void };

const FIELDS = ['name', 'expiresInDays'] as const;
/** The maximum lifetime of a token, in days. */
const MAX_LIFETIME_DAYS = 365;

/** Names a token and creates it. */
export function CreateTokenForm({ userId, onCreated, onCancel }: Props) {
  // The secret is not cached after the dialog is closed.
  const create = api.useMutation('post', '/api/v1/tokens', { gcTime: 0 });
  const form = useForm<Values>({
    initialValues: { name: '', expiresInDays: 90 },
    validate: { name: (name) => (name.trim() === '' ? 'Enter a name' : null) },
  });
  return (
    <SaveForm
      form={form}
      change={create}
      sent={({ name, expiresInDays }) => ({
        body: { name: name.trim(), ...(userId !== undefined && { userId }), ...(typeof expiresInDays === 'number' && { expiresInDays }) },
      })}
      onSaved={onCreated}
      fields={FIELDS}
      adds={{ button: 'Create token', onCancel }}
    >
      <TextInput
        label="Name"
        description="What the token is for, such as the program that uses it"
        withAsterisk
        required
        maxLength={100}
        data-autofocus
        {...form.getInputProps('name')}
      />
      <NumberInput
        label="Expires after"
        description="In days, 365 at most"
        placeholder="90 days"
        suffix=" days"
        min={1}
        max={MAX_LIFETIME_DAYS}
        allowDecimal={false}
        allowNegative={false}
        hideControls
        {...form.getInputProps('expiresInDays')}
      />
    </SaveForm>
  );
}
