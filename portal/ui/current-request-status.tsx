import { Text } from '@mantine/core';
import { api, type Shapes } from '../lib/api.js';
import { reasonInWords } from '../words/reason-words.js';
import { STATUS_WORDS } from '../words/status-words.js';
import { RelativeTime } from './relative-time.js';

type Props = {
  id: string;
  /** What the refusal says of the request: whoever has not decided cannot read it any more. */
  refusal: Shapes['Problem'];
};

/** The latest decision and the current status of a request that somebody else has decided in the meantime. */
export function CurrentRequestStatus({ id, refusal }: Props) {
  const { data } = api.useQuery('get', '/api/v1/access-requests/{id}', { params: { path: { id } } }, { staleTime: 0, retry: false });
  const request = data ?? (refusal.request as Shapes['AccessRequest'] | undefined);
  const decided = (request?.approval.steps ?? []).flatMap((step) => step.approvers).filter(({ decision }) => decision !== null);
  const latest = decided.toSorted((one, other) => (other.at ?? '').localeCompare(one.at ?? ''))[0];
  if (!request) return <Text size="sm">This request has changed in the meantime.</Text>;
  return (
    <Text size="sm">
      {latest && (
        <>
          {latest.displayName} {latest.decision} this request {latest.at && <RelativeTime at={latest.at} />}.{' '}
        </>
      )}
      Its status is now “{STATUS_WORDS[request.status]}”. {request.reason && reasonInWords(request.reason)}
    </Text>
  );
}
