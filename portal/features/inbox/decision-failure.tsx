import { Text } from '@mantine/core';
import { isProblem } from '../../lib/problem.js';
import { CurrentRequestStatus } from '../../ui/current-request-status.js';
import { problemInWords } from '../../words/problem-words.js';
import type { Request } from './send-decision.js';

/** Says why a decision failed; where another approver was faster, who it was and what they decided. */
export function DecisionFailure({ request, error }: { request: Request; error: unknown }) {
  if (!isProblem(error) || error.status !== 409) return <Text size="sm">{problemInWords(error)}</Text>;
  const isRepeat = error.code === 'idempotency_mismatch';
  return (
    <>
      <Text size="sm">
        {problemInWords(error)} {!isRepeat && 'What you entered here was not sent.'}
      </Text>
      <CurrentRequestStatus id={request.id} refusal={error} />
    </>
  );
}
