import { Alert } from '@mantine/core';
import { isAllAtFields } from '../lib/field-errors.js';
import { isProblem, type Problem, sentenceFor } from '../lib/problem.js';

/** A better sentence for a code, where one knows what was tried. */
export type RefusalWords = Partial<Record<Problem['code'], string>>;
type Props = {
  error: unknown;
  words?: RefusalWords;
  /** Fields that show their own messages. */
  fields?: readonly string[];
};

/** Why something was not done. */
export function Refusal({ error, words = {}, fields = [] }: Props) {
  if (!error) return null;
  return (
    <Alert color="red" role="alert">
      {sentence({ error, words, fields })}
    </Alert>
  );
}

function sentence({ error, words, fields }: Required<Props>): string {
  if (isAllAtFields(error, fields)) return 'This is not saved yet: look at the fields that are marked.';
  return (isProblem(error) ? words[error.code] : undefined) ?? sentenceFor(error);
}
