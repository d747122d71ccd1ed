import type { RequestDetails } from '../../../prisma/views/requests/request-details.js';
import type { FailureCode } from '../../../workflows/rules/request/failure-codes.js';

type Known = { details?: RequestDetails; isAudited?: boolean };

/** A command is refused: the request that refuses it, where its sender may see it, and whether the audit log has the refusal already. */
export class Refused extends Error {
  readonly code: FailureCode;
  readonly details: RequestDetails | undefined;
  readonly isAudited: boolean;

  constructor(code: FailureCode, { details, isAudited = false }: Known = {}) {
    super(code);
    this.code = code;
    this.details = details;
    this.isAudited = isAudited;
  }
}
