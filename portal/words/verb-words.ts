import type { Shapes } from '../lib/api.js';

type Verb = Shapes['AccessRequest']['allowedActions'][number];

/** What people can do to a request: in a title, on a button, and afterwards. */
export const VERB_WORDS: Record<Verb, { verb: string; button: string; done: string }> = {
  approve: { verb: 'Approve', button: 'Approve', done: 'approved' },
  deny: { verb: 'Deny', button: 'Deny', done: 'denied' },
  retract: { verb: 'Take back', button: 'Take back decision', done: 'taken back' },
  cancel: { verb: 'Cancel', button: 'Cancel request', done: 'cancelled' },
  end: { verb: 'Give up', button: 'Give up access', done: 'given up' },
  revoke: { verb: 'Revoke', button: 'Revoke', done: 'revoked' },
  retry: { verb: 'Retry', button: 'Retry', done: 'retried' },
};

/** The verb of a command in an event; undefined for one that Doorward gave itself, or that this page does not know. */
export const verbInWords = (verb: string): string | undefined => new Map(Object.entries(VERB_WORDS)).get(verb)?.verb;
