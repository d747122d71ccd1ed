import { Button, Group, NumberInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Shapes } from '../../lib/api.js';
import { fieldErrors } from '../../lib/field-errors.js';
import { Dialog } from '../../ui/dialog.js';
import { Refusal } from '../../ui/refusal.js';
import { TokenSecret } from './token-secret.js';

const FIELDS = ['name', 'expiresInDays'] as const;
/** Longest life of a token, in days. */
const MOST_DAYS = 3_650;

/** Creates a token, and shows it the one time that it can be seen. */
export function NewToken({ onClose }: { onClose: () => void }) {
  const [created, setCreated] = useState<Shapes['CreatedToken']>();
  return (
    <Dialog title={created ? `Token ${created.name}` : 'New token'} onClose={onClose} closeOnClickOutside={!created}>
      {created ? <TokenSecret token={created} onClose={onClose} /> : <NameToken onCreated={setCreated} onClose={onClose} />}
    </Dialog>
  );
}

function NameToken({ onCreated, onClose }: { onCreated: (token: Shapes['CreatedToken']) => void; onClose: () => void }) {
  const queries = useQueryClient();
  // The secret is not kept once the dialog is closed.
  const create = api.useMutation('post', '/api/v1/tokens', { gcTime: 0 });
  const form = useForm<{ name: string; expiresInDays: number | string }>({
    initialValues: { name: '', expiresInDays: 90 },
    validate: { name: (name) => (name.trim() === '' ? 'Say what it is for' : null) },
  });
  const send = form.onSubmit(({ name, expiresInDays }) => {
    const body = { name: name.trim(), ...(typeof expiresInDays === 'number' && { expiresInDays }) };
    create.mutate(
      { body },
      {
        onSuccess: (token) => {
          void queries.invalidateQueries({ queryKey: ['get', '/api/v1/tokens'] });
          onCreated(token);
        },
        onError: (error) => form.setErrors(fieldErrors(error, FIELDS)),
      },
    );
  });
  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <TextInput
          label="Name"
          description="What it is for, such as the program that uses it"
          withAsterisk
          required
          maxLength={100}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <NumberInput
          label="Ends after"
          description="In days; leave it empty for a token without an end"
          placeholder="Never"
          suffix=" days"
          min={1}
          max={MOST_DAYS}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          {...form.getInputProps('expiresInDays')}
        />
        <Refusal error={create.error} fields={FIELDS} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={create.isPending}>
            {create.error ? 'Try again' : 'Create token'}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
