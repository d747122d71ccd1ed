import '../../../lib/zod-without-eval.js';
import type * as z from 'zod';
import { NewFlow } from '../../../../api/contract/flows.js';
import { durationInWords } from '../../../lib/time.js';
import { flowBody } from './flow-body.js';
import type { FlowDraft } from './flow-draft.js';

export type Objection = { path: string; message: string };
export type FlowBody = z.output<typeof NewFlow>;
export type Checked = { body: FlowBody; objections: readonly [] } | { body?: never; objections: readonly Objection[] };

/** What to say where nothing is chosen or typed yet. */
const MESSAGES_WHEN_EMPTY: readonly [place: RegExp, message: string][] = [
  [/^name$/, 'Give it a name'],
  [/^visibleToGroupIds$/, 'Choose at least one group'],
  [/^display\.logo$/, 'Choose a logo'],
  [/^display\.color$/, 'Choose a colour'],
  [/\.userId$/, 'Choose a person'],
  [/groupId$/i, 'Choose a group'],
  [/durations$/i, 'Choose at least one duration'],
  [/duration$/, 'Choose a duration'],
  [/channelIds/, 'Name at least one channel'],
];
const DURATION = /\bP[\dTDHM]+\b/g;

/** What the contract says of a draft: the body to send, or what is missing and where. */
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
  return empty?.[1] ?? asSentence(message);
}

/** What a schema or the server says of a field, as it stands there. */
export function asSentence(message: string): string {
  const words = message.replace(DURATION, durationInWords);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

const isEmpty = (value: unknown): boolean => (Array.isArray(value) ? value.length === 0 : typeof value === 'string' && value.trim() === '');

/** What stands at a place, if there is one. */
export const valueAt = (whole: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inside, key) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined), whole);
