import { Button, Group, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { fieldErrors } from '../../lib/field-errors.js';
import { LeaveGuard } from '../dialogs/leave-guard.js';
import type { ProblemWords } from '../../words/problem-words.js';
import { ErrorAlert } from '../feedback/error-alert.js';

type Props<Values, Sent, Answer> = {
  form: UseFormReturnType<Values>;
  change: UseMutationResult<Answer, unknown, Sent>;
  sent: (values: Values) => Sent;
  onSaved: (answer: Answer) => void;
  fields: readonly string[];
  words?: ProblemWords;
  /** For a new entry: the label of the button, and how to cancel. If absent, the form changes an existing entry. */
  adds?: { button: string; onCancel: () => void };
  children: ReactNode;
};

/** A form with a save button. Errors are shown and keep the values; leaving with unsaved changes needs a confirmation. */
export function SaveForm<Values extends object, Sent, Answer>(props: Props<Values, Sent, Answer>) {
  const { form, change, sent, onSaved, fields, words = {}, adds, children } = props;
  const queries = useQueryClient();
  const save = form.onSubmit((values) =>
    change.mutate(sent(values), {
      onSuccess: (answer) => {
        void queries.invalidateQueries();
        onSaved(answer);
      },
      onError: (error) => form.setErrors(fieldErrors(error, fields)),
    }),
  );
  return (
    <form onSubmit={save} noValidate>
      <LeaveGuard isDirty={() => form.isDirty()} />
      <Stack>
        {children}
        <ErrorAlert error={change.error} words={words} fields={fields} />
        <Group justify="flex-end">
          {adds && (
            <Button variant="default" onClick={adds.onCancel}>
              Cancel
            </Button>
          )}
          <Button type="submit" loading={change.isPending} disabled={!adds && !form.isDirty()}>
            {change.error ? 'Try again' : (adds?.button ?? 'Save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
