import type { Shapes } from '../lib/api.js';

type Verb = Shapes['AccessRequest']['allowedActions'][number];

/** What people can do to a request: the button, and what is said afterwards. */
export const VERB_WORDS: Record<Verb, { button: string; done: string }> = {
  approve: { button: 'Approve', done: 'approved' },
  deny: { button: 'Deny', done: 'denied' },
  cancel: { button: 'Cancel request', done: 'cancelled' },
  end: { button: 'Give up access', done: 'given up' },
  revoke: { button: 'Revoke', done: 'revoked' },
  retry: { button: 'Retry', done: 'retried' },
};

/** Requesters withdraw what administrators cancel. */
export const WITHDRAW_WORDS = { button: 'Withdraw', done: 'withdrawn' } as const;

/** The button of a verb; undefined for what Doorward does by itself. */
export const verbInWords = (verb: string): string | undefined => new Map(Object.entries(VERB_WORDS)).get(verb)?.button;
