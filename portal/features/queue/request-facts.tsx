import { Anchor, Code, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { api, type Shapes } from '../../lib/api.js';
import { usePeople } from '../../lib/use-people.js';
import { durationInWords } from '../../lib/duration-in-words.js';
import { PageLink } from '../../ui/page-link.js';
import { PersonName } from '../../ui/person-name.js';
import { Status } from '../../ui/status.js';
import { Countdown } from '../../ui/countdown.js';
import { RelativeTime } from '../../ui/relative-time.js';
import { KIND_WORDS } from '../../words/kind-words.js';
import { reasonInWords } from '../../words/reason-words.js';
import { DeviceName } from './device-name.js';
import { useGrantGroup } from './use-grant-group.js';

type Request = Shapes['AccessRequest'];

/** Who requests what, why and for how long. */
export function RequestFacts({ request }: { request: Request }) {
  const { requester, requesterId, deviceId, justification, reason, status, requestedDuration, approvedDuration } = request;
  const group = useGrantGroup(request);
  const person = usePeople([requesterId]).get(requesterId);
  return (
    <Stack gap={6}>
      <Fact name="Status">
        <Status status={status} />
      </Fact>
      {reason && status !== 'error' && status !== 'missing_data' && <Fact name="Reason">{reasonInWords(reason)}</Fact>}
      <Fact name="Requester">
        <PersonName name={requester.displayName} email={person?.email} note={requester.department} />
      </Fact>
      <Fact name="Manager">
        <Manager id={person?.managerId ?? undefined} />
      </Fact>
      <Fact name="Approval flow">
        <PageLink to="/flows/$flow" params={{ flow: request.flowId }} search={{}} size="sm">
          {request.flowName}
        </PageLink>
        , version {request.flowVersion}
      </Fact>
      <Fact name="Type">{KIND_WORDS[request.kind]}</Fact>
      {request.kind === 'resource' && <Fact name="Group">{group ?? 'Set by this version of the flow'}</Fact>}
      {deviceId !== undefined && (
        <Fact name="Device">
          <DeviceName id={deviceId} />
        </Fact>
      )}
      <Fact name="Justification">{justification === '' ? '–' : `“${justification}”`}</Fact>
      <Fact name="Duration">
        {durationInWords(requestedDuration)}
        {approvedDuration !== null && approvedDuration !== requestedDuration && `, approved for ${durationInWords(approvedDuration)}`}
      </Fact>
      <Fact name="Received">
        <RelativeTime at={request.createdAt} />
      </Fact>
      <Expiry request={request} />
      <Fact name="Workflow">
        <Workflow id={request.workflowId} />
      </Fact>
    </Stack>
  );
}

function Manager({ id }: { id: string | undefined }) {
  const manager = usePeople(id === undefined ? [] : [id]).get(id ?? '');
  return manager ? <PersonName name={manager.displayName} email={manager.email} /> : <>–</>;
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Group wrap="nowrap" align="flex-start" gap="sm">
      <Text size="sm" fw={500} w={110} flex="none">
        {name}
      </Text>
      <Text size="sm" component="div" flex={1} miw={0} style={{ overflowWrap: 'anywhere' }}>
        {children}
      </Text>
    </Group>
  );
}

/** The id of the workflow, which links to the Temporal UI if its address is known. */
function Workflow({ id }: { id: string }) {
  const { data } = api.useQuery('get', '/api/v1/settings');
  if (!data?.workflowsUrl) return <Code>{id}</Code>;
  return (
    <Anchor href={`${data.workflowsUrl}/${encodeURIComponent(id)}`} target="_blank" rel="noreferrer" size="sm" underline="always">
      {id} in the Temporal UI
    </Anchor>
  );
}

function Expiry({ request: { status, grant, pendingUntil } }: { request: Request }) {
  if (grant?.endedAt)
    return (
      <Fact name="Ended">
        <RelativeTime at={grant.endedAt} />
      </Fact>
    );
  if (grant) return <Fact name="Ends">{grant.expiresAt ? <Countdown until={grant.expiresAt} /> : 'Never'}</Fact>;
  if (status !== 'pending' && status !== 'missing_data' && status !== 'error') return null;
  return (
    <Fact name="Expires">
      <Countdown until={pendingUntil} /> without a decision
    </Fact>
  );
}
