import { Text } from '@mantine/core';
import type { Shapes } from '../../lib/api.js';
import { isProblem, sentenceFor } from '../../lib/problem.js';
import { CurrentRequestStatus } from '../../ui/current-request-status.js';

type Request = Shapes['AccessRequest'];

/** Why something could not be done; where somebody else was faster, who and what. */
export function WhyRefused({ request, error }: { request: Request; error: unknown }) {
  if (!isProblem(error) || error.status !== 409) return <>{sentenceFor(error)}</>;
  const isDoneOtherwise = error.code === 'idempotency_mismatch';
  return (
    <>
      {isDoneOtherwise && <Text size="sm">It was done at the first try, with what you had written then.</Text>}
      <CurrentRequestStatus id={request.id} />
    </>
  );
}
