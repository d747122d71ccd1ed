import type { FailureCode } from '../../../workflows/rules/request/failure-codes.js';

/** A command is refused; `isAudited` says whether the audit log has the refusal already. */
export class Refused extends Error {
  readonly code: FailureCode;
  readonly isAudited: boolean;

  constructor(code: FailureCode, { isAudited = false }: { isAudited?: boolean } = {}) {
    super(code);
    this.code = code;
    this.isAudited = isAudited;
  }
}
