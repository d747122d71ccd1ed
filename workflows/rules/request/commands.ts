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

/** Without terms: go on from the row that is there. */
export type AccessRequestInput = { requestId: string; terms?: Terms };

/** What people may ask of a request. Each verb is an update and a signal of the same name (R100). */
export const VERBS = ['approve', 'deny', 'cancel', 'end', 'revoke', 'retry'] as const;
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
};

/** `dueAt` (epoch milliseconds) is the deadline that `timeUp` was waited for; `failure` says why `grantFailed`. */
export type Act = Message & { verb: Verb | SystemVerb; dueAt?: number; failure?: string };

/** An act to do once: a save that sees the same `id` again answers as it did the first time. */
export type Command = Act & { id: string };
