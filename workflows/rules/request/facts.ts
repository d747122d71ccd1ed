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
  /** The newest change of the directory that this rests on (R5). */
  version: number;
};

/** An approver of an undecided step who can no longer decide (R40). `before` and `after` are subject and predicate of what happened. */
export type LostApprover = { order: number; userId: string | null; before: string; after: string };

/** What the directory finds now for an undecided step. */
export type FoundApprovers = { order: number; candidates: Candidates };

/** What the directory and the settings say at this moment about a request and the person who acts; read in the transaction of the save. */
export type Facts = {
  /** `groupIds`: of the groups that the request's steps name, those of which the person is a member; `service`: it is a service account (R121). */
  actor: { active: boolean; admin: boolean; service?: boolean; groupIds: readonly string[] };
  /** The approvers who are lost, or were for a moment since they were resolved: the first of them. */
  lost: readonly LostApprover[];
  /** How many more there are. */
  moreLost: number;
  /** While an approver is missing, for every undecided step; while pending, for steps that had none and have some now (R39). */
  found: readonly FoundApprovers[];
  /** The requester has been in the directory, and active, ever since the submit (R43). */
  requesterActive: boolean;
  /** Whether the requester has been in a group that sees the flow ever since the submit (R43a), and whether access ends without. */
  eligibility: 'kept' | 'lost' | 'lost_with_access';
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
