import * as z from 'zod';
import { durationOf, minutesOf } from '../../workflows/rules/flow/durations.js';
import { hasVisible } from '../../workflows/rules/messages/has-visible.js';
import { isStorable } from '../../workflows/rules/messages/well-formed.js';

type Length = { min?: number; max: number };

/** Control characters, the line separators among them, and characters that change the direction of what follows. */
const CONTROLS = String.raw`\u0000-\u001f\u007f-\u009f`;
const SEPARATORS = String.raw`\u2028\u2029`;
const DIRECTIONS = String.raw`\u202a-\u202e\u2066-\u2069`;
const MARKS = String.raw`\u061c\u200e\u200f`;
const LINE = new RegExp(`^[^${CONTROLS}${SEPARATORS}${DIRECTIONS}${MARKS}]*$`);
/** As `LINE`, but with tabs and line breaks, and with the marks that writing from right to left needs. */
const PARAGRAPHS = new RegExp(String.raw`^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f${DIRECTIONS}]*$`);

const STORABLE = [isStorable, 'must not contain NUL or lone surrogates'] as const;
const NO_CONTROLS = 'must not contain control characters or characters that change the direction of text';

/** Text without anything to see is empty. */
const visible = (text: string): string => (hasVisible(text) ? text : '');
const withPlainBreaks = (text: string): string => text.replace(/\r\n?/g, '\n');

/** One line that people write, such as a name: trimmed, in Unicode's composed form; lengths in UTF-16 units. */
const line = ({ min = 0, max }: Length) =>
  z
    .string()
    .trim()
    .refine(...STORABLE)
    .regex(LINE, NO_CONTROLS)
    .normalize('NFC')
    .overwrite(visible)
    .min(min)
    .max(max);

/** Text of several lines that people write, such as a reason: trimmed, in Unicode's composed form, with plain line breaks. */
const paragraphs = ({ min = 0, max }: Length) =>
  z
    .string()
    .trim()
    .refine(...STORABLE)
    .regex(PARAGRAPHS, NO_CONTROLS)
    .normalize('NFC')
    .overwrite(withPlainBreaks)
    .overwrite(visible)
    .min(min)
    .max(max);

/** The lines and texts of all bodies. */
export const nameText = () => line({ min: 1, max: 100 });
export const optionalName = () => line({ max: 100 });
export const longText = () => paragraphs({ max: 2_000 });
export const requiredLongText = () => paragraphs({ min: 1, max: 2_000 });

/** What a caller searches for, trimmed. NUL and lone surrogates are refused (R124). */
export const searchText = ({ max }: Length) =>
  z
    .string()
    .trim()
    .max(max)
    .refine(...STORABLE)
    .normalize('NFC');

export const uuid = () => z.uuid().toLowerCase();
/** An instant in an answer, as RFC 3339. */
export const instant = () => z.iso.datetime({ offset: true });

/**
 * An instant that a caller sends: RFC 3339 in the years 1 to 9999 in UTC, with an offset that exists. From here on it is a `Date`: other
 * readers of the text, such as the database, know other grammars.
 */
export const sentInstant = () =>
  z.iso
    .datetime({ offset: true })
    .refine(hasKnownOffset, 'must have an offset from -12:00 to +14:00')
    .transform((text) => new Date(text))
    .refine(isInCommonYear, 'must be in the years 1 to 9999');

/** The offsets of the world's time zones, in minutes. */
const [WESTMOST, EASTMOST] = [-12 * 60, 14 * 60];

function hasKnownOffset(text: string): boolean {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(text) ?? [];
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
  return offset >= WESTMOST && offset <= EASTMOST;
}

const isInCommonYear = (at: Date): boolean => at.getUTCFullYear() >= 1 && at.getUTCFullYear() <= 9_999;

/** Nothing is sent, or an empty object. */
export const NoBody = z
  .strictObject({})
  .optional()
  .meta({ id: 'NoBody', description: 'No body, or an empty object.', examples: [{}] });
export const NoParams = z.strictObject({});
export const NoQuery = z.strictObject({});
export const IdParams = z.strictObject({ id: uuid().describe('The id.') });
export const NoContent = z.undefined();

/** An ISO-8601 duration of days, hours and minutes, PT1M to P365D (R12), made canonical. The last pipe tells the documentation that the result is text. */
export const duration = () =>
  z
    .string()
    .max(40)
    .transform((given, context) => {
      const minutes = minutesOf(given);
      if (minutes !== undefined) return durationOf(minutes);
      context.addIssue('must be an ISO-8601 duration of days, hours and minutes, from PT1M to P365D');
      return z.NEVER;
    })
    .pipe(z.string());

/** A query field that may come once or several times. */
export const repeatable = <T extends z.ZodType>(item: T) =>
  z.preprocess((given) => (given === undefined || Array.isArray(given) ? given : [given]), z.array(item).max(20).optional());
