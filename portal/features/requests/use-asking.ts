import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { api, type Shapes } from '../../lib/api.js';
import { fieldErrors } from '../../lib/field-errors.js';
import { isRefused } from '../../lib/problem.js';
import { useKey } from '../../lib/use-key.js';
import { durationsOf } from './durations-of.js';

type Item = Shapes['CatalogItem'];

export const MOST_CHARACTERS = 2_000;
export const ASKING_FIELDS = ['justification', 'duration'] as const;

/** The form that asks for access, and its sending. What was typed stays until it has arrived. */
export function useAsking(item: Item, onDone: () => void) {
  const queries = useQueryClient();
  const [key, renewKey] = useKey();
  const isChoice = durationsOf(item).length > 1;
  const submit = api.useMutation('post', '/api/v1/access-requests');
  const form = useForm({ initialValues: { justification: '', duration: '' }, validate: (values) => objectionsTo(values, item) });
  const send = form.onSubmit(({ justification, duration }) => {
    submit.mutate(
      {
        params: { header: { 'Idempotency-Key': key } },
        body: { flowId: item.flowId, justification, ...(isChoice && { duration }) },
      },
      {
        onSuccess: ({ status }) => {
          notifications.show({
            title: `You have asked for ${item.name}`,
            message: status === 'active' ? 'You have access.' : 'You see here as soon as it is decided.',
          });
          onDone();
        },
        onError: (error) => {
          if (isRefused(error)) renewKey();
          form.setErrors(fieldErrors(error, ASKING_FIELDS));
        },
        onSettled: () => void queries.invalidateQueries(),
      },
    );
  });
  return { form, send, error: submit.error, isSending: submit.isPending };
}

type Values = { justification: string; duration: string };

function objectionsTo({ justification, duration }: Values, item: Item) {
  const tooMany = justification.length - MOST_CHARACTERS;
  const isMissing = item.justificationRequired && justification.trim() === '';
  return {
    justification: tooMany > 0 ? `${String(tooMany)} characters too many` : isMissing ? 'Say why you need it' : null,
    duration: durationsOf(item).length > 1 && duration === '' ? 'Choose how long you need it' : null,
  };
}
