import * as z from 'zod';

const whole = (from: number, to: number, error = `expected a whole number from ${String(from)} to ${String(to)}`) =>
  z.coerce.number(error).int(error).min(from, error).max(to, error);

const offOrWhole = (from: number, to: number) => {
  const error = `expected off, or a whole number from ${String(from)} to ${String(to)}`;
  return z.union([z.literal('off'), whole(from, to, error)], error);
};

const oneOf = <const T extends readonly [string, ...string[]]>(...words: T) =>
  z.enum(words, `expected ${words.slice(0, -1).join(', ')} or ${String(words.at(-1))}`);

const webUrl = () => z.url({ protocol: /^https?$/, error: 'expected a URL that begins with https:// or http://' });

const databaseUrl = () => z.url({ protocol: /^postgres(ql)?$/, error: 'expected postgres://user:password@host:port/database' });

const text = (minLength = 1) =>
  z.string().min(minLength, `expected at least ${String(minLength)} ${minLength === 1 ? 'character' : 'characters'}`);

/** Secrets of at least 32 characters, separated by commas; the first is the one in use, the others are still accepted. */
const secrets = () => {
  const error = 'expected secrets of at least 32 characters each, separated by commas';
  const isLong = (text: string) => text.split(',').every((one) => one.length >= 32);
  return z
    .string(error)
    .refine(isLong, error)
    .transform((text) => text.split(','));
};

const email = () => z.email('expected an e-mail address').toLowerCase();

/** An address that may leave out the port. */
const host = () => z.string().regex(/^[^\s/]+$/, 'expected host:port');

const hostAndPort = () => z.string().regex(/^[^\s/]+:\d{1,5}$/, 'expected host:port');

/** The kinds of variables there are. Each says in its error what was expected. */
export const variable = { whole, offOrWhole, oneOf, webUrl, databaseUrl, text, secrets, email, host, hostAndPort };
