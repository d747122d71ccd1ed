import type { FlowRefusal } from '../../../prisma/stores/flows/flows.js';
import { mustBeFound } from '../../must-be-found.js';
import { invalid, Problem } from '../../problem.js';

/** The flow that a write has saved, or its refusal as a problem. */
export function savedFlow<Saved extends object>(answer: Saved | FlowRefusal | undefined): Saved {
  const found = mustBeFound(answer);
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
