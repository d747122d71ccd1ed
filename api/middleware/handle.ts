import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RequestHandler, Response } from 'express';
import type * as z from 'zod';
import type { Route } from '../contract/route.js';
import { type FieldError, Problem } from '../problem.js';
import { type Caller, callerOf } from './caller.js';
import { idempotencyKeyOf } from './idempotency-key-of.js';

/** What a handler gets: parsed input, the caller, and the idempotency key (R31). */
export type Input<P, Q, B> = { params: P; query: Q; body: B; caller: Caller; key: string | undefined };

/** Turns a contract route and a typed function into an Express handler. One 400 names every invalid field (R124). */
export function handle<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, S extends z.ZodType>(
  route: Route<P, Q, B, S>,
  run: (input: Input<z.output<P>, z.output<Q>, z.output<B>>) => Promise<z.input<S> | Created<z.input<S>> | Streamed>,
): RequestHandler {
  return async (req, res) => {
    const errors: FieldError[] = [];
    const input = {
      params: parsed(route.params, req.params, errors),
      query: parsed(route.query, req.query, errors),
      body: parsed(route.body, req.body, errors),
      key: route.method === 'post' ? idempotencyKeyOf(req, errors) : undefined,
      caller: callerOf(res),
    };
    if (errors.length > 0) throw new Problem('validation_failed', { errors });
    await send(res, route, await run(input as Input<z.output<P>, z.output<Q>, z.output<B>>));
  };
}

function parsed(schema: z.ZodType, value: unknown, errors: FieldError[]): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  errors.push(...result.error.issues.flatMap(fieldErrors));
  return undefined;
}

/** Each unknown field is an error at its own path. */
function fieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: issue.path.join('.'), message: issue.message }];
  return issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), message: 'unknown field' }));
}

async function send(res: Response, route: Route, answer: unknown): Promise<void> {
  if (answer instanceof Streamed) return stream(res, answer);
  const { status, location, body } = isCreated(answer) ? answer : { status: route.success.status, location: undefined, body: answer };
  if (location !== undefined) res.location(location);
  if (status === 204) res.status(204).end();
  else res.status(status).json(route.success.schema.parse(body));
}

/** A client that disconnects ends the stream; that is no error. */
async function stream(res: Response, { file: { media, name, headers, body } }: Streamed): Promise<void> {
  if (name !== undefined) res.attachment(name);
  if (headers !== undefined) res.set(headers);
  res.type(media);
  await pipeline(body, res).catch((error: unknown) => {
    if (!res.destroyed) throw error;
  });
}

/** An answer with a `Location`, instead of the plain success of the contract. */
export class Created<T> {
  readonly location: string;
  readonly body: T;
  readonly status: 200 | 201;

  constructor(location: string, body: T, status: 200 | 201) {
    this.location = location;
    this.body = body;
    this.status = status;
  }
}

const isCreated = (answer: unknown): answer is Created<unknown> => answer instanceof Created;

/** A 201 with its `Location`, or the 200 of a repeat (R31). */
export const created = <T>(location: string, body: T, status: 200 | 201 = 201): Created<T> => new Created(location, body, status);

type File = {
  media: string;
  body: Readable;
  /** The browser saves it under this name. */
  name?: string;
  headers?: Record<string, string>;
};

/** An answer that is a file, made while it is sent. */
export class Streamed {
  readonly file: File;

  constructor(file: File) {
    this.file = file;
  }
}

export const streamed = (file: File): Streamed => new Streamed(file);
