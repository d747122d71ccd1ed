import type { ErrorRequestHandler } from 'express';
import 'pino-http';
import { isGrpcServiceError, WorkflowUpdateRPCTimeoutOrCancelledError } from '@temporalio/client';
import { isUnreachable } from '../../prisma/is-unreachable.js';
import { Problem } from '../problem.js';
import { STATUS_OF, TITLE_OF } from '../problem-codes.js';
import { refusalIn } from '../temporal/refusal-in.js';

/** Answers an expected refusal with its status and code. Any other error is a fault: it is logged once, and its details are not answered. */
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

const errorCause = (error: unknown): unknown => (error instanceof Error ? error.cause : undefined);

/** Errors of Express, its body parser and its files that are the client's fault. Those of the body parser carry a type; a URL that cannot be decoded is a URIError. */
function ofExpress(error: unknown): Problem | undefined {
  if (error instanceof URIError) return new Problem('validation_failed', { errors: [{ path: 'path', message: 'must be a valid URL' }] });
  const type = error instanceof Error && 'type' in error ? error.type : undefined;
  if (type === 'entity.too.large') return new Problem('payload_too_large');
  if (type === 'charset.unsupported' || type === 'encoding.unsupported') return new Problem('unsupported_media_type');
  if (!isClientError(error)) return undefined;
  const ofBody = { path: '', message: 'must be valid JSON' };
  const ofHeaders = { path: 'headers', message: 'must match the range and the state of what is requested' };
  return new Problem('validation_failed', { errors: [type === undefined ? ofHeaders : ofBody] });
}

const isClientError = (error: unknown): boolean => error instanceof Error && 'expose' in error && error.expose === true;
