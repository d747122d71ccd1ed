import { createKeyRing } from './key-ring.js';

/** What a message is for: the workflow that it is sent to, and what that workflow is asked to do. */
export type Addressed = { workflowId: string; verb: string };

/**
 * The proof that a message comes through our API (R99), and the secrecy of people's texts in it: the texts are encrypted with a key that
 * Temporal never has, and the readable fields are authenticated with them. A sealed message is good for one workflow and one verb.
 */
export type MessageSeal = {
  /** The message with the named fields encrypted into `sealed`; all other fields stay readable. */
  seal<T extends object, K extends keyof T>(to: Addressed, message: T, texts: readonly K[]): Omit<T, K> & { sealed: string };
  /** The fields that were encrypted; undefined when this is not exactly what was sealed. */
  open(to: Addressed, message: { sealed?: unknown }): Record<string, unknown> | undefined;
};

/** `keys`: at least 32 characters each; the first seals, all of them open. */
export function createMessageSeal(keys: readonly string[]): MessageSeal {
  const ring = createKeyRing(keys, 'messages');
  return {
    seal(to, message, texts) {
      const isText = ([name]: [string, unknown]) => texts.some((one) => one === name);
      const fields = Object.entries(message);
      const hidden = Object.fromEntries(fields.filter(isText));
      const readable = Object.fromEntries(fields.filter((field) => !isText(field))) as Omit<typeof message, (typeof texts)[number]>;
      return { ...readable, sealed: ring.seal(JSON.stringify(hidden), canonical(to, readable)) };
    },
    open(to, { sealed, ...readable }) {
      const text = typeof sealed === 'string' ? ring.open(sealed, canonical(to, readable)) : undefined;
      return text === undefined ? undefined : (JSON.parse(text) as Record<string, unknown>);
    },
  };
}

/** One text for equal fields, in whatever order they are. Fields that are undefined do not survive JSON, so they do not count. */
function canonical({ workflowId, verb }: Addressed, readable: object): string {
  const fields = Object.entries(readable).filter(([, value]) => value !== undefined);
  return JSON.stringify([workflowId, verb, fields.sort(([a], [b]) => (a < b ? -1 : 1))]);
}
