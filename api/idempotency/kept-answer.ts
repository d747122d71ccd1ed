import { created, Created } from '../middleware/handle.js';
import { Problem, type ProblemFacts } from '../problem.js';
import { type ProblemCode, STATUS_OF } from '../problem-codes.js';

/** An answer in the form in which it is kept: what a handler returned, or the refusal that it threw. */
type Kept =
  | { body: unknown }
  | { status: 200 | 201; location: string; body: unknown }
  | { refused: { code: ProblemCode; facts: ProblemFacts } };

/** Runs a handler for an answer to keep. A fault, or a server that is away, is no answer: nothing is kept and a repeat starts anew. */
export async function keptAnswerOf(run: () => Promise<unknown>): Promise<string> {
  try {
    return JSON.stringify(keptOf(await run()));
  } catch (error) {
    if (!(error instanceof Problem) || STATUS_OF[error.code] >= 500) throw error;
    return JSON.stringify({ refused: { code: error.code, facts: error.facts } } satisfies Kept);
  }
}

/** Answers as the first call was answered. */
export function answerFrom<Answer>(kept: string): Answer {
  const answer = JSON.parse(kept) as Kept;
  if ('refused' in answer) throw new Problem(answer.refused.code, answer.refused.facts);
  return ('location' in answer ? created(answer.location, answer.body, answer.status) : answer.body) as Answer;
}

const keptOf = (answer: unknown): Kept =>
  answer instanceof Created ? { status: answer.status, location: answer.location, body: answer.body as unknown } : { body: answer };
