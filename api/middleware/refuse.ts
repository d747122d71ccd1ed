import type { ErrorRequestHandler } from 'express';
import 'pino-http';
import { isGrpcServiceError, WorkflowUpdateRPCTimeoutOrCancelledError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { FAILURE_CODES, type FailureCode } from '../../workflows/rules/failures.js';
import { isUnreachable } from '../../prisma/is-unreachable.js';
import { Problem } from '../problem.js';
import { STATUS_OF, TITLE_OF } from '../problem-codes.js';

/** Answers an expected "no" with its status and code. Anything else is ours: it is logged once and told to nobody. */
export const refuse: ErrorRequestHandler = (error: unknown, req, res, next) => {
  if (res.headersSent) {
    next(error);
    return;
  }
  const { code, facts } = problemOf(error) ?? new Problem('internal_error');
  const status = STATUS_OF[code];
  if (status >= 500) req.log.error({ err: error, code }, 'request failed');
  if (code === 'unauthenticated') res.set('WWW-Authenticate', 'Bearer');
  res
    .status(status)
    .type('application/problem+json')
    .send(JSON.stringify({ type: 'about:blank', title: TITLE_OF[code], status, code, ...facts }));
};

/** A workflow's refusal arrives as the cause of the client's error; no answer in time is an error of its own. */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  const refusal = refusalIn(error);
  if (refusal) return new Problem(refusal.code);
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || isGrpcServiceError(error) || isUnreachable(error)) {
    return new Problem('unavailable');
  }
  return isGrpcServiceError(errorCause(error)) ? new Problem('unavailable') : ofExpress(error);
}

/** The refusal in an error of the Temporal client, and whether the save that refused has written it down. */
export function refusalIn(error: unknown): { code: FailureCode; isSaved: boolean } | undefined {
  const cause = errorCause(error);
  if (!(cause instanceof ApplicationFailure)) return undefined;
  const code = FAILURE_CODES.find((one) => one === cause.type);
  const isSaved = JSON.stringify(cause.details ?? []) !== JSON.stringify([{ by: 'validator' }]);
  return code && { code, isSaved };
}

const errorCause = (error: unknown): unknown => (error instanceof Error ? error.cause : undefined);

/** What Express, its body parser and its files find wrong may be told; the body parser's errors carry a type. A URL that cannot be decoded is a URIError. */
function ofExpress(error: unknown): Problem | undefined {
  if (error instanceof URIError) return new Problem('validation_failed', { errors: [{ path: 'path', message: 'not a valid URL' }] });
  const type = error instanceof Error && 'type' in error ? error.type : undefined;
  if (type === 'entity.too.large') return new Problem('payload_too_large');
  if (type === 'charset.unsupported' || type === 'encoding.unsupported') return new Problem('unsupported_media_type');
  if (!isClients(error)) return undefined;
  const ofBody = { path: '', message: 'the body is not valid JSON' };
  const ofHeaders = { path: 'headers', message: 'what is asked for does not have this range, or is not in this state' };
  return new Problem('validation_failed', { errors: [type === undefined ? ofHeaders : ofBody] });
}

const isClients = (error: unknown): boolean => error instanceof Error && 'expose' in error && error.expose === true;
