import { Alert } from '@mantine/core';
import { isAllAtFields } from '../../lib/field-errors.js';
import { problemInWords, type ProblemWords } from '../../words/problem-words.js';

type Props = {
  error: unknown;
  words?: ProblemWords;
  /** Fields that show their own errors. */
  fields?: readonly string[];
};

/** Says why something could not be done. */
export function ErrorAlert({ error, words = {}, fields = [] }: Props) {
  if (!error) return null;
  return (
    <Alert color="red" role="alert">
      {sentence({ error, words, fields })}
    </Alert>
  );
}

function sentence({ error, words, fields }: Required<Props>): string {
  if (isAllAtFields(error, fields)) return 'Your changes were not saved. Correct the marked fields.';
  return problemInWords(error, words);
}
