import { createHash } from 'node:crypto';
import type * as z from 'zod';
import type { Database } from '../../prisma/database.js';
import { inTransaction, type Queryable } from '../../prisma/in-transaction.js';
import { claimKey, type Claimed, keepAnswer, keepFirstAnswer } from '../../prisma/stores/claim-key.js';
import type { Route } from '../contract/route.js';
import { type Endpoint, endpoint, type HandlerOf } from '../endpoint.js';
import type { Input } from '../middleware/handle.js';
import { Problem } from '../problem.js';
import { fingerprintOf } from './fingerprint-of.js';
import { answerFrom, keptAnswerOf } from './kept-answer.js';
import { openAnswer, sealAnswer } from './seal-answer.js';

type InputOf<R extends Route> = Input<z.output<R['params']>, z.output<R['query']>, z.output<R['body']>>;
type AnswerOf<R extends Route> = ReturnType<HandlerOf<R>>;

/**
 * A POST that changes the database alone. With an `Idempotency-Key`, the change and its answer are written in one transaction, which the
 * handler gets as `db`: a repeat is answered as the first call was, also when it comes while that one is under way (R31).
 */
export const onceEndpoint = <P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, S extends z.ZodType>(
  db: Database,
  route: Route<P, Q, B, S>,
  run: (input: InputOf<Route<P, Q, B, S>> & { db: Queryable }) => AnswerOf<Route<P, Q, B, S>>,
): Endpoint =>
  endpoint(route, async (input) => {
    const call = callOf(route, input);
    if (!call) return run({ ...input, db });
    const kept = await inTransaction(db, async (tx) => {
      const earlier = await claimKey(tx, call);
      if (earlier) return openedOf(earlier, call);
      const answer = await keptAnswerOf(() => inTransaction(tx, (inner) => run({ ...input, db: inner })));
      await keepAnswer(tx, call.id, sealAnswer(answer, call));
      return answer;
    });
    return answerFrom<Awaited<AnswerOf<Route<P, Q, B, S>>>>(kept ?? notKept());
  });

/**
 * A POST that also acts outside of the database. The handler must be safe to repeat with the same key: a call that died is carried out again,
 * and of two at once the first answer counts.
 */
export const repeatableEndpoint = <P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, S extends z.ZodType>(
  db: Database,
  route: Route<P, Q, B, S>,
  run: (input: InputOf<Route<P, Q, B, S>>) => AnswerOf<Route<P, Q, B, S>>,
): Endpoint =>
  endpoint(route, async (input) => {
    const call = callOf(route, input);
    if (!call) return run(input);
    const earlier = await claimKey(db, call);
    const known = earlier && openedOf(earlier, call);
    const kept = known ?? openAnswer(await keepFirstAnswer(db, call.id, sealAnswer(await keptAnswerOf(() => run(input)), call)), call);
    return answerFrom<Awaited<AnswerOf<Route<P, Q, B, S>>>>(kept);
  });

type Call = { key: string; id: string; fingerprint: string };

/** A key belongs to one caller and one route. Hashes are made with the key, so that the database alone does not tell what was sent. */
function callOf({ operationId }: Route, { key, caller, params, query, body }: InputOf<Route>): Call | undefined {
  if (key === undefined) return undefined;
  const id = createHash('sha256')
    .update(JSON.stringify([caller.id, operationId, key]))
    .digest('base64url');
  return { key, id, fingerprint: fingerprintOf([key, params, query, body]) };
}

function openedOf({ fingerprint, answer }: Claimed, call: Call): string | undefined {
  if (fingerprint !== call.fingerprint) throw new Problem('idempotency_mismatch');
  return answer === null ? undefined : openAnswer(answer, call);
}

/** A claim and its answer are committed together. */
function notKept(): never {
  throw new Error('A claimed idempotency key has no answer.');
}
