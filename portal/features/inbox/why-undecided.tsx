import { Text } from '@mantine/core';
import { api } from '../../lib/api.js';
import { usePeople } from '../../lib/people.js';
import { isProblem, sentenceFor } from '../../lib/problem.js';
import { STATUS_WORDS } from '../../ui/status.js';
import { When } from '../../ui/when.js';
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
      <AsItIs id={request.id} />
    </>
  );
}

/** How the request stands now. */
function AsItIs({ id }: { id: string }) {
  const { data } = api.useQuery('get', '/api/v1/access-requests/{id}', { params: { path: { id } } }, { staleTime: 0 });
  const decided = (data?.approval.steps ?? []).flatMap((step) => step.approvers).filter(({ decision }) => decision !== null);
  const latest = decided.toSorted((one, other) => (other.at ?? '').localeCompare(one.at ?? ''))[0];
  const people = usePeople(latest ? [latest.userId] : []);
  if (!data) return null;
  return (
    <Text size="sm">
      {latest && (
        <>
          {people.get(latest.userId)?.displayName ?? 'Somebody'} {latest.decision} it {latest.at && <When at={latest.at} />}.{' '}
        </>
      )}
      Its status is “{STATUS_WORDS[data.status]}” now. {data.reason?.message}
    </Text>
  );
}
