import type { FlowRefusal } from '../../../prisma/stores/flows.js';
import { invalid, Problem } from '../../problem.js';
import { orNotFound } from '../../refusals.js';

/** What a write answered with, or its refusal as a problem. */
export function orRefused<Saved extends object>(answer: Saved | FlowRefusal | undefined): Saved {
  const found = orNotFound(answer);
  if (!isRefusal(found)) return found;
  switch (found.refused) {
    case 'wrong_kind':
      throw invalid('kind', 'cannot be changed');
    case 'pending_requests':
      throw new Problem(found.refused, { openRequests: found.openRequests });
    case 'version_conflict':
      throw new Problem(found.refused);
  }
}

const isRefusal = (answer: object): answer is FlowRefusal => 'refused' in answer;
