import { Text } from '@mantine/core';
import { api } from '../lib/api.js';
import { nameOf, usePeople } from '../lib/people.js';
import { STATUS_WORDS } from './status.js';
import { RelativeTime } from './relative-time.js';

/** How a request stands now, for whoever was not fast enough: who decided what, and its status. */
export function CurrentRequestStatus({ id }: { id: string }) {
  const { data } = api.useQuery('get', '/api/v1/access-requests/{id}', { params: { path: { id } } }, { staleTime: 0 });
  const decided = (data?.approval.steps ?? []).flatMap((step) => step.approvers).filter(({ decision }) => decision !== null);
  const latest = decided.toSorted((one, other) => (other.at ?? '').localeCompare(one.at ?? ''))[0];
  const people = usePeople(latest ? [latest.userId] : []);
  if (!data) return <Text size="sm">It has changed meanwhile.</Text>;
  return (
    <Text size="sm">
      {latest && (
        <>
          {nameOf(people.get(latest.userId))} {latest.decision} it {latest.at && <RelativeTime at={latest.at} />}.{' '}
        </>
      )}
      Its status is “{STATUS_WORDS[data.status]}” now. {data.reason?.message}
    </Text>
  );
}
