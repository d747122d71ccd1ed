import '../../../lib/zod-without-eval.js';
import type * as z from 'zod';
import { NewFlow } from '../../../../api/contract/flows/flow.js';
import { validationInWords } from '../../../words/validation-in-words.js';
import { flowBody } from './flow-body.js';
import type { FlowDraft } from './flow-draft.js';

/** An error of one field. */
export type Objection = { path: string; message: string };
/** A complete flow, as the API accepts it. */
export type FlowBody = z.output<typeof NewFlow>;
/** Either a body to send, or objections. */
export type Checked = { body: FlowBody; objections: readonly [] } | { body?: never; objections: readonly Objection[] };

/** The messages of empty fields. */
const MESSAGES_WHEN_EMPTY: readonly [place: RegExp, message: string][] = [
  [/^name$/, 'Enter a name'],
  [/^visibleToGroupIds$/, 'Select at least one group'],
  [/^display\.logo$/, 'Choose a logo'],
  [/^display\.color$/, 'Choose a color'],
  [/\.userId$/, 'Select a user'],
  [/groupId$/i, 'Select a group'],
  [/durations$/i, 'Select at least one duration'],
  [/duration$/, 'Select a duration'],
  [/channelIds/, 'Add at least one channel ID'],
];

/** Checks a draft against the contract: the body to send, or the objections and their fields. */
export function checkFlow(draft: FlowDraft): Checked {
  const body = flowBody(draft);
  const result = NewFlow.safeParse(body);
  if (result.success) return { body: result.data, objections: [] };
  return {
    objections: result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message: wordsFor({ body, path, message }) })),
  };
}

function wordsFor({ body, path, message }: { body: unknown; path: readonly PropertyKey[]; message: string }): string {
  const place = path.join('.');
  const empty = isEmpty(valueAt(body, path)) ? MESSAGES_WHEN_EMPTY.find(([at]) => at.test(place)) : undefined;
  return empty?.[1] ?? validationInWords(message);
}

const isEmpty = (value: unknown): boolean => (Array.isArray(value) ? value.length === 0 : typeof value === 'string' && value.trim() === '');

/** The value at a path; undefined if there is none. */
export const valueAt = (whole: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inside, key) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined), whole);
