import { Button } from '@mantine/core';
import { requestName } from '../../words/request-name.js';
import { VERB_WORDS } from '../../words/verb-words.js';
import type { Decision, Request } from './send-decision.js';

/** The decisions that one may make on a request. */
export function DecisionButtons({ request, onDecide }: { request: Request; onDecide: (decision: Decision) => void }) {
  const { allowedActions } = request;
  const name = requestName(request);
  return (
    <>
      {allowedActions.includes('approve') && (
        <Button size="xs" onClick={() => onDecide('approve')} aria-label={`Approve ${name}`}>
          {VERB_WORDS.approve.button}
        </Button>
      )}
      {allowedActions.includes('deny') && (
        <Button size="xs" variant="default" onClick={() => onDecide('deny')} aria-label={`Deny ${name}`}>
          {VERB_WORDS.deny.button}
        </Button>
      )}
    </>
  );
}
