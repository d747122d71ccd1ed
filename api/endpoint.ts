import type { RequestHandler } from 'express';
import type * as z from 'zod';
import type { AnswerFor, Route } from './contract/route.js';
import { type Created, handle, type Input, type Streamed } from './middleware/handle.js';

/** A route of the contract with its handler. */
export type Endpoint = { route: Route; handler: RequestHandler };

/** A handler of this route, typed by its contract. */
export type HandlerOf<R extends Route> = (
  input: Input<z.output<R['params']>, z.output<R['query']>, z.output<R['body']>>,
) => Promise<AnswerFor<R['success']['schema']> | Created<AnswerFor<R['success']['schema']>> | Streamed>;

export const endpoint = <P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, S extends z.ZodType>(
  route: Route<P, Q, B, S>,
  run: (input: Input<z.output<P>, z.output<Q>, z.output<B>>) => Promise<AnswerFor<S> | Created<AnswerFor<S>> | Streamed>,
): Endpoint => ({ route, handler: handle(route, run) });
