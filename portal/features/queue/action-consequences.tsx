import { Text } from '@mantine/core';
import { api, type Shapes } from '../../lib/api.js';
import { durationInWords } from '../../lib/duration-in-words.js';
import { useNow } from '../../lib/use-now.js';
import type { AdminAction } from './send-action.js';
import { endInWords } from './end-in-words.js';
import { useGrantGroup } from './use-grant-group.js';

const MINUTE_MS = 60_000;

type Request = Shapes['AccessRequest'];
type Props = { action: AdminAction; request: Request; approvedDuration: string };

/** Says what an action does, before it is sent: "Ana gets GitHub through the group github-admins until 3 December". */
export function ActionConsequences({ action, request, approvedDuration }: Props) {
  const group = useGrantGroup(request);
  const now = useNow(() => MINUTE_MS);
  const through = group === undefined ? '' : ` through the group ${group}`;
  const { displayName } = request.requester;
  if (action === 'deny') return <Text size="sm">The request is denied, and {displayName} sees the reason.</Text>;
  if (action === 'cancel') return <Text size="sm">The request is cancelled, and approvers no longer need to decide on it.</Text>;
  if (action === 'retry') return <Text size="sm">{`Doorward tries again to grant ${request.flowName}${through} to ${displayName}.`}</Text>;
  const duration = approvedDuration || request.requestedDuration;
  return (
    <>
      {request.kind === 'device_admin' ? (
        <DeviceGrant request={request} duration={duration} />
      ) : (
        <Text size="sm">{`${displayName} gets ${request.flowName}${through} ${endInWords(duration, now)}${conditionOf(request)}.`}</Text>
      )}
      {request.status === 'missing_data' && <Text size="sm">You decide on behalf of: {missingSteps(request)}.</Text>}
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

const missingSteps = ({ approval }: Request): string =>
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
  return isLast ? '' : ', once all other required approvers have approved';
}

const lacksOne = ({ requireAll, approvers }: Request['approval']['steps'][number]): boolean =>
  !requireAll || approvers.filter(({ decision }) => decision === null).length <= 1;
