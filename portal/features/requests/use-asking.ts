import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Shapes } from '../../lib/api.js';
import { fieldErrors } from '../../lib/field-errors.js';
import { durationsOf } from './durations-of.js';

type Item = Shapes['CatalogItem'];

export const MOST_CHARACTERS = 2_000;
export const ASKING_FIELDS = ['justification', 'duration'] as const;

/** The form that asks for access, and its sending. What was typed stays until it has arrived. */
export function useAsking(item: Item, onDone: (told: string) => void) {
  const queries = useQueryClient();
  // One for every try: whatever got lost on the way, it is one request, and what was refused is not remembered (R31).
  const [key] = useState(() => crypto.randomUUID());
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
          onDone(`You have asked for ${item.name}. ${status === 'active' ? 'You have access.' : 'You see here as soon as it is decided.'}`);
        },
        onError: (error) => {
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
