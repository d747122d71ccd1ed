import { Text } from '@mantine/core';
import { isProblem, sentenceFor } from '../../lib/problem.js';
import { CurrentRequestStatus } from '../../ui/current-request-status.js';
import type { Request } from './decisions.js';

/** Why it could not be decided; where somebody else was faster, who and what. */
export function WhyUndecided({ request, error }: { request: Request; error: unknown }) {
  if (!isProblem(error) || error.status !== 409) return <Text size="sm">{sentenceFor(error)}</Text>;
  const isFirstTry = error.code === 'idempotency_mismatch';
  return (
    <>
      <Text size="sm">
        {isFirstTry
          ? 'It was decided at the first try, with what you had written then.'
          : `${sentenceFor(error)} What you have written here was not sent.`}
      </Text>
      <CurrentRequestStatus id={request.id} />
    </>
  );
}
