import * as z from 'zod';
import { isStorable } from '../../workflows/rules/well-formed.js';

/** A line or paragraph that people write, trimmed; `max` in UTF-16 units. NUL and lone surrogates are refused (R124). */
export const text = ({ min = 0, max }: { min?: number; max: number }) =>
  z.string().trim().min(min).max(max).refine(isStorable, 'must not contain NUL or lone surrogates');

/** Lengths of SPEC §10. */
export const nameText = () => text({ min: 1, max: 100 });
export const longText = () => text({ max: 2_000 });
export const requiredLongText = () => text({ min: 1, max: 2_000 });

export const uuid = () => z.uuid().toLowerCase();
export const instant = () => z.iso.datetime();

/** Nothing is sent, or an empty object. */
export const NoBody = z
  .strictObject({})
  .optional()
  .meta({ id: 'NoBody', description: 'No body, or an empty object.', examples: [{}] });
export const NoParams = z.strictObject({});
export const NoQuery = z.strictObject({});
export const IdParams = z.strictObject({ id: uuid().describe('The id of what the path names.') });
export const NoContent = z.undefined();
