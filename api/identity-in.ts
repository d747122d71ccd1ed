import * as z from 'zod';
import { isStorable } from '../workflows/rules/messages/well-formed.js';

/** Who somebody is at the identity provider, and their verified e-mail address, in lower case. */
export type Identity = { issuer: string; subject: string; email: string };

const text = (max: number) => z.string().min(1).max(max).refine(isStorable);

/** Letters beyond ASCII are refused before the address is made lower case: the Kelvin sign would become a `k`. */
const Claims = z.object({
  iss: text(2_000),
  sub: text(255),
  email: z
    .email()
    .max(254)
    .regex(/^[\x21-\x7e]+$/)
    .transform((email) => email.toLowerCase()),
  email_verified: z.literal(true),
});

/** The one reader of claims, for the portal and for bearer tokens. Nothing without a verified e-mail address and a subject. */
export function identityIn(claims: unknown): Identity | undefined {
  const { data } = Claims.safeParse(claims);
  return data && { issuer: data.iss, subject: data.sub, email: data.email };
}

/** What a token is for, by its header and, as Keycloak writes it, its payload. A token of another kind signs nobody in, whoever signed it. */
const KINDS = {
  id: { headers: [undefined, 'jwt'], payloads: [undefined, 'id'] },
  access: { headers: [undefined, 'jwt', 'at+jwt', 'application/at+jwt'], payloads: [undefined, 'bearer'] },
} as const;

/** Whether a token says of itself that it is of this kind, or says nothing. */
export function isTokenOf(kind: keyof typeof KINDS, { header, payload }: { header: unknown; payload: unknown }): boolean {
  const { headers, payloads }: { headers: readonly unknown[]; payloads: readonly unknown[] } = KINDS[kind];
  return headers.includes(small(header)) && payloads.includes(small(payload));
}

const small = (typ: unknown): unknown => (typeof typ === 'string' ? typ.toLowerCase() : typ);
