import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const [SALT, NONCE, TAG] = [16, 12, 16];

/**
 * Encrypts an answer with the idempotency key of its call, which the database never holds: only a caller who sends the key again can read
 * the answer, and with it a new token. `id` is authenticated too, so that the answer to one call does not
 * pass for that to another.
 */
export function sealAnswer(text: string, { key, id }: { key: string; id: string }): Uint8Array<ArrayBuffer> {
  const [salt, nonce] = [randomBytes(SALT), randomBytes(NONCE)];
  const cipher = createCipheriv(CIPHER, keyFrom(key, salt), nonce).setAAD(Buffer.from(id));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return new Uint8Array(Buffer.concat([salt, nonce, cipher.getAuthTag(), sealed]));
}

/** Decrypts what `sealAnswer` returned. Throws when anything of it was changed. */
export function openAnswer(sealed: Uint8Array, { key, id }: { key: string; id: string }): string {
  const bytes = Buffer.from(sealed);
  const [salt, rest] = [bytes.subarray(0, SALT), bytes.subarray(SALT)];
  const [nonce, tag, text] = [rest.subarray(0, NONCE), rest.subarray(NONCE, NONCE + TAG), rest.subarray(NONCE + TAG)];
  const decipher = createDecipheriv(CIPHER, keyFrom(key, salt), nonce, { authTagLength: TAG }).setAAD(Buffer.from(id)).setAuthTag(tag);
  return decipher.update(text, undefined, 'utf8') + decipher.final('utf8');
}

const keyFrom = (key: string, salt: Buffer): Buffer => Buffer.from(hkdfSync('sha256', key, salt, 'doorward idempotency', 32));
