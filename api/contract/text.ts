import * as z from 'zod';
import { durationOf, minutesOf } from '../../workflows/rules/flow/durations.js';
import { isStorable } from '../../workflows/rules/messages/well-formed.js';

/** A line or paragraph that people write, trimmed; `max` in UTF-16 units. NUL and lone surrogates are refused (R124). */
export const text = ({ min = 0, max }: { min?: number; max: number }) =>
  z.string().trim().min(min).max(max).refine(isStorable, 'must not contain NUL or lone surrogates');

/** The lengths of names and texts in all bodies. */
export const nameText = () => text({ min: 1, max: 100 });
export const longText = () => text({ max: 2_000 });
export const requiredLongText = () => text({ min: 1, max: 2_000 });

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
