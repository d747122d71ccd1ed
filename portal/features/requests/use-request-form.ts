import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Shapes } from '../../lib/api.js';
import { fieldErrors } from '../../lib/field-errors.js';
import { durationChoices } from './duration-choices.js';

type Item = Shapes['CatalogItem'];

export const MAX_CHARACTERS = 2_000;
export const REQUEST_FIELDS = ['justification', 'duration'] as const;

/** The state of the request form, and its submission. What was typed stays until it has arrived. */
export function useRequestForm(item: Item, onDone: (message: string) => void) {
  const queries = useQueryClient();
  // One key for every attempt: whatever got lost on the way, it is one request, and a refusal is not remembered (R31).
  const [key] = useState(() => crypto.randomUUID());
  const isChoice = durationChoices(item).length > 1;
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
          onDone(status === 'active' ? `You now have access to ${item.name}.` : `Your request for ${item.name} was submitted.`);
        },
        onError: (error) => {
          form.setErrors(fieldErrors(error, REQUEST_FIELDS));
        },
        onSettled: () => void queries.invalidateQueries(),
      },
    );
  });
  return { form, send, error: submit.error, isSending: submit.isPending };
}

type Values = { justification: string; duration: string };

function objectionsTo({ justification, duration }: Values, item: Item) {
  const tooMany = justification.length - MAX_CHARACTERS;
  const isMissing = item.justificationRequired && justification.trim() === '';
  return {
    justification: tooMany > 0 ? `Shorten the justification by ${String(tooMany)} characters` : isMissing ? 'Enter a justification' : null,
    duration: durationChoices(item).length > 1 && duration === '' ? 'Select a duration' : null,
  };
}
