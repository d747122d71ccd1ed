/** A person, or an account of programs, which approves only where a flow names it (R121). */
export const USER_KINDS = ['person', 'service'] as const;
export type UserKind = (typeof USER_KINDS)[number];

/** The approvers that the directory finds for one row of a flow, without the requester (R36). */
export type Candidates = {
  /** Active people: the manager, the owner, or every member. Empty where the people of the moment decide (R16). */
  approverIds: readonly string[];
  /** Whether anybody can decide. */
  available: boolean;
  /** The requester would have been the one, or one of them. */
  includesRequester: boolean;
  /** Name of the person or group, for the label. */
  name: string | null;
};

/** An approver of an undecided step who can no longer decide (R40). `before` and `after` are the words of the message. */
export type LostApprover = { order: number; userId: string | null; before: string; after: string };

/** Approvers for a step that had none. */
export type FoundApprovers = { order: number; candidates: Candidates };

/** What the directory and the settings say at this moment about a request and the person who acts; read in the transaction of the save. */
export type Facts = {
  /** `groupIds`: of the groups that the request's steps name, those of which the person is a member; `service`: it is a service account (R121). */
  actor: { active: boolean; admin: boolean; service?: boolean; groupIds: readonly string[] };
  lost: readonly LostApprover[];
  /** Approvers that the directory has now for steps that had none (R39); steps that still have none are left out. */
  found: readonly FoundApprovers[];
  /** The requester is in the directory, and active (R43). */
  requesterActive: boolean;
  /** The group that would be granted, or is, was deleted. */
  grantGroupGone: boolean;
  /** The flow was disabled or deleted after the request was submitted (R18). */
  flowGone: 'flow_disabled' | 'flow_deleted' | null;
};

/** Facts, and what the deployment decides. One clock reading a command: `now` is in epoch milliseconds. */
export type Context = {
  facts: Facts;
  now: number;
  /** `own`: the save that decides also grants and takes away. `outside`: a connector does, and says when it is done. */
  directory: 'own' | 'outside';
  /** Whether people may act by signal (R100). */
  decisionsBySignal: boolean;
};
