import type * as z from 'zod';
import type { ProblemCode } from '../problem-codes.js';

/** Who may call a route (R120): `user` is anybody who is signed in. Deny is the default: a route without it does not compile. */
export type RouteAccess = 'user' | 'admin';

/** What a caller sent, before validation. */
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
  /** What a caller needs to know beyond the summary. */
  description?: string;
  tag: string;
  access: RouteAccess;
  /** Limits the route to administrators for some of what callers send; checked before anything is validated. */
  adminWhen?: (sent: Sent) => boolean;
  params: P;
  query: Q;
  body: B;
  success: { status: 200 | 201 | 204; schema: S; description?: string /** What is answered when it is not JSON. */; media?: string };
  /** Expected refusals besides 400, 401, 403 `forbidden` and 503, which every route may give, and `idempotency_mismatch` of a POST. */
  refusals: readonly ProblemCode[];
  /** The status of a repeat with the same `Idempotency-Key` (R31), if it is not that of the first answer. Every POST takes the header. */
  repeatStatus?: 200;
};

/** What a handler may answer with for a schema: views do not change what they are given, so everything in it may be read-only. */
export type AnswerFor<S extends z.ZodType> = Unchanged<z.input<S>>;
type Unchanged<T> = T extends readonly (infer One)[]
  ? readonly Unchanged<One>[]
  : T extends object
    ? { readonly [K in keyof T]: Unchanged<T[K]> }
    : T;

/** Keeps the exact schema types of one route; does nothing else. */
export const route = <P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, S extends z.ZodType>(
  one: Route<P, Q, B, S>,
): Route<P, Q, B, S> => one;
