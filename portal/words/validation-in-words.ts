import { durationInWords } from '../lib/duration-in-words.js';

const DURATION = /\bP[\dTDHM]+\b/g;

/** What a schema or the server objects to a value, as it stands at a field: without a code, and without a full stop. */
export function validationInWords(message: string): string {
  const words = message.replace(DURATION, durationInWords).replace(/\.$/, '');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
