/** What a person asks for when submitting; immutable afterwards (R30). */
export type Terms = {
  requesterId: string;
  flowId: string;
  justification: string;
  /** Canonical ISO-8601. */
  duration: string | null;
  deviceId: string | null;
  channel: Channel;
  /** SHA-256 of the body (R31). */
  fingerprint: string;
};

/** The terms as they are sent: from our API with the justification in `sealed`, which is also the proof of where they come from (R99). */
export type SentTerms = Omit<Terms, 'justification'> & { justification?: string; sealed?: string };

/** The fields of people's words, which Temporal never holds in clear. */
export const TERMS_TEXTS = ['justification'] as const satisfies readonly (keyof Terms)[];

/** What sealed terms ask a workflow to do. */
export const SUBMIT_VERB = 'submit';

/** Without terms: go on from the row that is there. */
export type AccessRequestInput = { requestId: string; terms?: SentTerms };

/** What people may ask of a request. Each verb is an update and a signal of the same name (R100). */
export const VERBS = ['approve', 'deny', 'retract', 'cancel', 'end', 'revoke', 'retry'] as const;
export type Verb = (typeof VERBS)[number];
export const isVerb = (verb: string): verb is Verb => VERBS.some((one) => one === verb);

/** What the system asks of a request by itself. */
export const SYSTEM_VERBS = ['stop', 'timeUp', 'review', 'granted', 'grantFailed', 'revoked'] as const;
export type SystemVerb = (typeof SYSTEM_VERBS)[number];

/** Where a command came in. Written to the audit log. */
export const CHANNELS = ['api', 'portal', 'slack', 'signal', 'agent', 'system'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What comes with a verb. With an `id`, it is done once however often it is sent: by a client, by a script, by a reset. */
export type Message = {
  actorId: string;
  channel?: Channel;
  /** Who made the API token that acts, where that is not the actor (R121). */
  createdBy?: string | undefined;
  comment?: string | undefined;
  reason?: string | undefined;
  internalNote?: string | undefined;
  /** ISO-8601 (R37). */
  approvedDuration?: string | undefined;
  /** `revoke` only: the admin removed the person from the group (R53). */
  endReason?: 'revoked' | 'removed_by_admin';
  id?: string;
  /** Tells two bodies under one id apart (R31). */
  fingerprint?: string;
  /** People's words, encrypted, and the proof that our API sent this (R99). */
  sealed?: string;
};

/** The fields of people's words, which Temporal never holds in clear. */
export const MESSAGE_TEXTS = ['comment', 'reason', 'internalNote'] as const satisfies readonly (keyof Message)[];

/** `failure` says why `grantFailed`. */
export type Act = Message & { verb: Verb | SystemVerb; failure?: string };

/** An act to do once: a save that sees the same `id` again answers as it did the first time. */
export type Command = Act & { id: string };
