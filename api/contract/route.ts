import type * as z from 'zod';
import type { ProblemCode } from '../problem-codes.js';

/** Who may call a route (R120): `user` is anybody who is signed in. Deny is the default: a route without it does not compile. */
export type RouteAccess = 'user' | 'admin';

/** What was sent, not yet validated, and by whom. */
export type Sent = { query: Record<string, unknown>; body: Record<string, unknown>; callerId: string };

export type Route<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  S extends z.ZodType = z.ZodType,
> = {
  operationId: string;
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Below `/api/v1`, with `:name` for parameters. */
  path: `/${string}`;
  summary: string;
  tag: string;
  access: RouteAccess;
  /** Makes the route an admin's for what some callers send; asked before anything is validated. */
  adminWhen?: (sent: Sent) => boolean;
  params: P;
  query: Q;
  body: B;
  success: { status: 200 | 201 | 204; schema: S; description?: string /** What is answered when it is not JSON. */; media?: string };
  /** Expected refusals beside 400, 401, 403 `forbidden` and 503, which every route may give. */
  refusals: readonly ProblemCode[];
  /** The route takes an `Idempotency-Key` header (R31). */
  idempotent?: true;
};

/** Keeps the exact schema types of one route; does nothing else. */
export const route = <P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, S extends z.ZodType>(
  one: Route<P, Q, B, S>,
): Route<P, Q, B, S> => one;
