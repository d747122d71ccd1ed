import type { ProblemCode } from './problem-codes.js';

/** One invalid field, by its path. */
export type FieldError = { path: string; message: string };

export type ProblemFacts = { errors?: readonly FieldError[]; request?: unknown; openRequests?: number; detail?: string };

/** An expected refusal, answered as `application/problem+json` (RFC 9457) with its code. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly facts: ProblemFacts;

  constructor(code: ProblemCode, facts: ProblemFacts = {}) {
    super(code);
    this.code = code;
    this.facts = facts;
  }
}

/** A 400 that names one field. */
export const invalid = (path: string, message: string): Problem => new Problem('validation_failed', { errors: [{ path, message }] });
