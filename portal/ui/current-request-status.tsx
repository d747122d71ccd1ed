import { Text } from '@mantine/core';
import { api } from '../lib/api.js';
import { nameOf, usePeople } from '../lib/use-people.js';
import { reasonInWords } from '../words/reason-words.js';
import { STATUS_WORDS } from '../words/status-words.js';
import { RelativeTime } from './relative-time.js';

/** The latest decision and the current status of a request that somebody else has decided in the meantime. */
export function CurrentRequestStatus({ id }: { id: string }) {
  const { data } = api.useQuery('get', '/api/v1/access-requests/{id}', { params: { path: { id } } }, { staleTime: 0 });
  const decided = (data?.approval.steps ?? []).flatMap((step) => step.approvers).filter(({ decision }) => decision !== null);
  const latest = decided.toSorted((one, other) => (other.at ?? '').localeCompare(one.at ?? ''))[0];
  const people = usePeople(latest ? [latest.userId] : []);
  if (!data) return <Text size="sm">This request has changed in the meantime.</Text>;
  return (
    <Text size="sm">
      {latest && (
        <>
          {nameOf(people.get(latest.userId))} {latest.decision} this request {latest.at && <RelativeTime at={latest.at} />}.{' '}
        </>
      )}
      Its status is now “{STATUS_WORDS[data.status]}”. {data.reason && reasonInWords(data.reason)}
    </Text>
  );
}
