import { Text } from '@mantine/core';
import { api, type Shapes } from '../../lib/api.js';
import { usePeople } from '../../lib/people.js';
import { isProblem, sentenceFor } from '../../lib/problem.js';
import { STATUS_WORDS } from '../../ui/status.js';
import { When } from '../../ui/when.js';

type Request = Shapes['AccessRequest'];

/** Why something could not be done; where somebody else was faster, who and what. */
export function WhyRefused({ request, error }: { request: Request; error: unknown }) {
  if (!isProblem(error) || error.status !== 409) return <>{sentenceFor(error)}</>;
  const isDoneOtherwise = error.code === 'idempotency_mismatch';
  return (
    <>
      {isDoneOtherwise && <Text size="sm">It was done at the first try, with what you had written then.</Text>}
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
  if (!data) return <Text size="sm">It has changed meanwhile.</Text>;
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
