import { Text } from '@mantine/core';
import type { Shapes } from '../../lib/api.js';
import { isProblem } from '../../lib/problem.js';
import { CurrentRequestStatus } from '../../ui/current-request-status.js';
import { problemInWords } from '../../words/problem-words.js';

type Request = Shapes['AccessRequest'];

/** Says why an action failed; where another approver was faster, who it was and what they did. */
export function ActionFailure({ request, error }: { request: Request; error: unknown }) {
  if (!isProblem(error) || error.status !== 409) return <>{problemInWords(error)}</>;
  return (
    <>
      {error.code === 'idempotency_mismatch' && <Text size="sm">{problemInWords(error)}</Text>}
      <CurrentRequestStatus id={request.id} refusal={error} />
    </>
  );
}
