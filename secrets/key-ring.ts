import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts and authenticates text. What was sealed names its key, so that keys can be rotated. */
export type KeyRing = {
  /** Encrypts with the first key. `about` stays readable elsewhere; opening fails with any other `about`. */
  seal(text: string, about: string): string;
  /** The text, or undefined when it was not sealed with one of the keys for exactly this `about`. */
  open(sealed: string, about: string): string | undefined;
};

/** Authenticated encryption (AES-256-GCM) with secrets of at least 32 characters: the first seals, all of them open. `purpose` separates uses of one secret. */
export function createKeyRing(secrets: readonly string[], purpose: string): KeyRing {
  const keys = secrets.map((secret) => keyOf(secret, purpose));
  const [first] = keys;
  if (!first) throw new Error('A key ring needs a key.');
  return {
    seal(text, about) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, first.key, nonce).setAAD(Buffer.from(about));
      const body = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return `${first.name}.${body.toString('base64url')}`;
    },
    open(sealed, about) {
      const [name, body = ''] = sealed.split('.');
      const known = keys.find((one) => one.name === name);
      return known && opened(known.key, Buffer.from(body, 'base64url'), about);
    },
  };
}

/** The name is a digest of the key, so that no setting has to name keys. */
function keyOf(secret: string, purpose: string): { name: string; key: Buffer } {
  const key = Buffer.from(hkdfSync('sha256', secret, '', `doorward ${purpose}`, 32));
  return { name: createHash('sha256').update(key).digest('hex').slice(0, 8), key };
}

function opened(key: Buffer, body: Buffer, about: string): string | undefined {
  if (body.length < NONCE_BYTES + TAG_BYTES) return undefined;
  const decipher = createDecipheriv(CIPHER, key, body.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(about)).setAuthTag(body.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(body.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]).toString('utf8');
  } catch {
    return undefined; // not authentic
  }
}
