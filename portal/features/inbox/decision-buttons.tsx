import { Button } from '@mantine/core';
import type { Decision, Request } from './decisions.js';

/** What one may decide of a request. */
export function DecisionButtons({ request, onDecide }: { request: Request; onDecide: (decision: Decision) => void }) {
  const { requester, flowName, allowedActions } = request;
  const what = `${requester.displayName} asks for ${flowName}`;
  return (
    <>
      {allowedActions.includes('approve') && (
        <Button size="xs" onClick={() => onDecide('approve')} aria-label={`Approve: ${what}`}>
          Approve
        </Button>
      )}
      {allowedActions.includes('deny') && (
        <Button size="xs" variant="default" onClick={() => onDecide('deny')} aria-label={`Deny: ${what}`}>
          Deny
        </Button>
      )}
    </>
  );
}
