import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RequestHandler, Response } from 'express';
import type * as z from 'zod';
import type { AnswerFor, Route } from '../contract/route.js';
import { type FieldError, Problem } from '../problem.js';
import { type Caller, callerOf } from './caller.js';
import { idempotencyKeyOf } from './idempotency-key-of.js';
import { shapeAnswer } from './shape-answer.js';

/** What a handler gets: parsed input, the caller, and the idempotency key (R31). */
export type Input<P, Q, B> = { params: P; query: Q; body: B; caller: Caller; key: string | undefined };

/** Turns a contract route and a typed function into an Express handler. One 400 names every invalid field (R124). */
export function handle<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, S extends z.ZodType>(
  route: Route<P, Q, B, S>,
  run: (input: Input<z.output<P>, z.output<Q>, z.output<B>>) => Promise<AnswerFor<S> | Created<AnswerFor<S>> | Streamed>,
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
  else res.status(status).json(shapeAnswer(route.success.schema, body));
}

/** Nothing is sent before the first part is there, so that a file that cannot begin is refused like any call. A client that disconnects ends the stream; that is no error. */
async function stream(res: Response, { file: { media, name, headers, parts } }: Streamed): Promise<void> {
  const rest = parts[Symbol.asyncIterator]();
  const first = await rest.next();
  if (name !== undefined) res.attachment(name);
  if (headers !== undefined) res.set(headers);
  res.type(media);
  await pipeline(Readable.from(from(first, rest)), res).catch((error: unknown) => {
    if (!res.destroyed) throw error;
  });
}

async function* from(first: IteratorResult<string>, rest: AsyncIterator<string>): AsyncGenerator<string> {
  for (let part = first; part.done !== true; part = await rest.next()) yield part.value;
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
  /** The text, in the order in which it is sent. */
  parts: AsyncIterable<string>;
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
