import { Alert, Button, Group, Modal, Select, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, type Shapes } from '../../lib/api.js';
import { isProblem, sentenceFor } from '../../lib/problem.js';
import { durationInWords } from '../../lib/time.js';

type Item = Shapes['CatalogItem'];
const MOST = 2_000;

/** What one may choose from; a single duration is no choice. */
function durationsOf({ timedAccess, sessionDurations = [] }: Item): readonly string[] {
  if (timedAccess?.mode === 'choice') return timedAccess.durations;
  return timedAccess?.mode === 'fixed' ? [timedAccess.duration] : sessionDurations;
}

/** Asks for access through a flow (R30). What was typed stays until it is sent. */
export function RequestDialog({ item, onClose }: { item: Item; onClose: () => void }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const durations = durationsOf(item);
  // One key for every try of this dialog: whatever got lost on the way, it is one request (R31).
  const [key] = useState(() => crypto.randomUUID());
  const submit = api.useMutation('post', '/api/v1/access-requests');
  const form = useForm({
    initialValues: { justification: '', duration: durations.length > 1 ? '' : (durations[0] ?? '') },
    validate: {
      justification: (text) =>
        text.length > MOST
          ? `${String(text.length - MOST)} characters too many`
          : item.justificationRequired && text.trim() === ''
            ? 'Say why you need it'
            : null,
      duration: (value) => (durations.length > 1 && value === '' ? 'Choose how long you need it' : null),
    },
  });
  const send = form.onSubmit(({ justification, duration }) => {
    const body = { flowId: item.flowId, justification, ...(durations.length > 1 && { duration }) };
    submit.mutate(
      { params: { header: { 'Idempotency-Key': key } }, body },
      {
        onSuccess: (request) => {
          void queries.invalidateQueries();
          notifications.show({
            title: `You have asked for ${item.name}`,
            message: request.status === 'active' ? 'You have access.' : 'You see here as soon as it is decided.',
          });
          onClose();
          void navigate({ to: '/requests', search: { tab: 'mine' } });
        },
        onError: (error) => {
          if (!isProblem(error)) return;
          for (const { path, message } of error.errors ?? []) form.setFieldError(path, message);
        },
      },
    );
  });
  return (
    <Modal opened onClose={onClose} title={`Request ${item.name}`} size="md">
      <form onSubmit={send} noValidate>
        <Stack>
          {item.missingApprover && (
            <Alert color="yellow">An approver is missing for you, such as a manager; an administrator will have to step in.</Alert>
          )}
          <Textarea
            label="Why do you need access?"
            required={item.justificationRequired}
            withAsterisk={item.justificationRequired}
            autosize
            minRows={3}
            maxRows={10}
            data-autofocus
            description={`${String(form.values.justification.length)} of ${MOST.toLocaleString('en')} characters`}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            {...form.getInputProps('justification')}
          />
          <Duration durations={durations} props={form.getInputProps('duration')} />
          {submit.error && (
            <Alert color="red" role="alert">
              {sentenceFor(submit.error)}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Close
            </Button>
            <Button type="submit" loading={submit.isPending}>
              {submit.error ? 'Try again' : 'Request'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function Duration({ durations, props }: { durations: readonly string[]; props: object }) {
  if (durations.length === 0) return null;
  if (durations.length === 1) return <Text size="sm">For {durationInWords(durations[0] ?? null)}.</Text>;
  return (
    <Select
      label="For how long?"
      withAsterisk
      placeholder="Choose"
      allowDeselect={false}
      data={durations.map((value) => ({ value, label: durationInWords(value) }))}
      {...props}
    />
  );
}
