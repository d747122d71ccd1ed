import { Text } from '@mantine/core';
import { api, type Shapes } from '../../lib/api.js';
import { durationInWords } from '../../lib/time.js';
import { useNow } from '../../lib/use-now.js';
import type { ActVerb } from './acts.js';
import { endInWords } from './end-in-words.js';
import { useGrantGroup } from './use-grant-group.js';

const MINUTE_MS = 60_000;

type Request = Shapes['AccessRequest'];
type Props = { verb: ActVerb; request: Request; approvedDuration: string };

/** Says what will happen, before it does: "Ana gets GitHub through the group github-admins until 3 December". */
export function WhatHappens({ verb, request, approvedDuration }: Props) {
  const group = useGrantGroup(request);
  const now = useNow(() => MINUTE_MS);
  const through = group === undefined ? '' : ` through the group ${group}`;
  const { displayName } = request.requester;
  if (verb === 'deny') return <Text size="sm">The request ends, and {displayName} reads the reason.</Text>;
  if (verb === 'cancel') return <Text size="sm">The request ends. Nobody can decide on it any more, and {displayName} is told.</Text>;
  if (verb === 'retry') return <Text size="sm">{`Doorward tries again to give ${displayName} ${request.flowName}${through}.`}</Text>;
  const duration = approvedDuration || request.requestedDuration;
  return (
    <>
      {request.kind === 'device_admin' ? (
        <DeviceGrant request={request} duration={duration} />
      ) : (
        <Text size="sm">{`${displayName} gets ${request.flowName}${through} ${endInWords(duration, now)}${conditionOf(request)}.`}</Text>
      )}
      {request.status === 'missing_data' && <Text size="sm">You decide in place of: {standsInFor(request)}.</Text>}
    </>
  );
}

function DeviceGrant({ request, duration }: { request: Request; duration: string | null }) {
  const { deviceId, requester } = request;
  const { data } = api.useQuery(
    'get',
    '/api/v1/devices/{id}',
    { params: { path: { id: deviceId ?? '' } } },
    { enabled: deviceId !== undefined },
  );
  const where = data ? data.name : 'their device';
  return (
    <Text size="sm">
      {`${requester.displayName} can start a session with administrator rights on ${where} for ${durationInWords(duration)}${conditionOf(request)}.`}
    </Text>
  );
}

const standsInFor = ({ approval }: Request): string =>
  approval.steps
    .filter(({ state }) => state === 'unresolved')
    .map(({ label }) => label)
    .join(', ');

/** With others still to approve, one approval does not grant. */
function conditionOf({ approval: { requirement, steps }, status }: Request): string {
  if (requirement === 'any') return '';
  const isMissing = status === 'missing_data';
  const open = steps.filter(({ state }) => state === 'open' || state === 'waiting' || (state === 'unresolved' && !isMissing));
  const isLast = isMissing ? open.length === 0 : open.length <= 1 && open.every((step) => lacksOne(step));
  return isLast ? '' : ', once all the others have approved too';
}

const lacksOne = ({ requireAll, approvers }: Request['approval']['steps'][number]): boolean =>
  !requireAll || approvers.filter(({ decision }) => decision === null).length <= 1;
