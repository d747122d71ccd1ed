/**
 * What maintenance finds (R54), in the order in which it looks.
 * `unsent`: changes that no request was told of. `overdue`: a deadline passed a minute ago and nothing happened. `stuck`: five minutes
 * later still. `lost`: a request that is alive has no workflow. `behind`: something elsewhere has changed that a request has not heard of.
 * `stray`: a membership whose request is not in force. `orphaned`: a workflow without a row.
 */
export const FINDINGS = ['unsent', 'overdue', 'stuck', 'lost', 'behind', 'stray', 'orphaned'] as const;
export type Finding = (typeof FINDINGS)[number];
export type Findings = Record<Finding, number>;

export const noFindings = (): Findings => ({ unsent: 0, overdue: 0, stuck: 0, lost: 0, behind: 0, stray: 0, orphaned: 0 });
