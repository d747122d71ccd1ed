import { validationInWords } from '../words/validation-in-words.js';
import { isProblem } from './problem.js';

/** The messages of a refusal by field; a message about a part of a field (`ownerIds.0`) belongs to the field. */
export function fieldErrors(error: unknown, fields: readonly string[]): Record<string, string> {
  if (!isProblem(error)) return {};
  const messages = (error.errors ?? []).flatMap(({ path, message }) => {
    const field = fieldOf(path, fields);
    return field === undefined ? [] : [[field, validationInWords(message)] as const];
  });
  return Object.fromEntries(messages);
}

/** Whether every message of a refusal belongs to one of these fields. */
export const isAllAtFields = (error: unknown, fields: readonly string[]): boolean =>
  isProblem(error) && error.code === 'validation_failed' && (error.errors ?? []).every(({ path }) => fieldOf(path, fields) !== undefined);

const fieldOf = (path: string, fields: readonly string[]): string | undefined =>
  fields.find((field) => path === field || path.startsWith(`${field}.`));
