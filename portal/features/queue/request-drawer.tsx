import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { api, type Shapes } from '../../lib/api.js';
import { usePeople } from '../../lib/people.js';
import { ApprovalPath } from '../../ui/approval-path.js';
import { SidePanel } from '../../ui/dialogs/side-panel.js';
import { QueryResult } from '../../ui/feedback/query-result.js';
import { LiveRegion } from '../../ui/feedback/live-region.js';
import { ActDialog } from './act-dialog.js';
import { ACT_VERBS, ACT_WORDS, type ActVerb } from './acts.js';
import { RequestFacts } from './request-facts.js';
import { RequestTimeline } from './request-timeline.js';
import { RevokeDialog } from './revoke-dialog.js';
import { WhyStuck } from './why-stuck.js';

type Request = Shapes['AccessRequest'];
type Doing = ActVerb | 'revoke';

/** One request with all that is known of it, beside the list that it was opened from. */
export function RequestDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const query = api.useQuery('get', '/api/v1/access-requests/{id}', { params: { path: { id } } });
  const [doing, setDoing] = useState<Doing>();
  const [told, setTold] = useState('');
  const close = (sentence?: string) => {
    setDoing(undefined);
    setTold(sentence ?? '');
  };
  return (
    <SidePanel title={query.data ? `${query.data.flowName} – ${query.data.requester.displayName}` : 'Access request'} onClose={onClose}>
      <LiveRegion>{told}</LiveRegion>
      <QueryResult query={query}>
        {(request) => (
          <>
            <Content request={request} onDo={setDoing} />
            {doing === 'revoke' && <RevokeDialog sessions={[request]} onClose={close} />}
            {doing !== undefined && doing !== 'revoke' && <ActDialog verb={doing} requests={[request]} onClose={close} />}
          </>
        )}
      </QueryResult>
    </SidePanel>
  );
}

function Content({ request, onDo }: { request: Request; onDo: (doing: Doing) => void }) {
  const { id, allowedActions, approval } = request;
  const people = usePeople(approval.steps.flatMap((step) => step.approvers.map(({ userId }) => userId)));
  const verbs = ACT_VERBS.filter((verb) => allowedActions.includes(verb));
  return (
    <Stack>
      <WhyStuck request={request} />
      {(verbs.length > 0 || allowedActions.includes('revoke')) && (
        <Group gap="xs">
          {verbs.map((verb) => (
            <Button key={verb} size="xs" variant={verb === 'approve' || verb === 'retry' ? 'filled' : 'default'} onClick={() => onDo(verb)}>
              {ACT_WORDS[verb].button}
            </Button>
          ))}
          {allowedActions.includes('revoke') && (
            <Button size="xs" variant="default" onClick={() => onDo('revoke')}>
              Revoke
            </Button>
          )}
        </Group>
      )}
      <RequestFacts request={request} />
      <Stack gap="xs" component="section">
        <Title order={3} size="h5">
          Approval
        </Title>
        <ApprovalPath steps={approval.steps} requirement={approval.requirement} people={people} />
        {approval.steps.map((step) => {
          // Whoever is named in the step need not be named again.
          const isOfMany = step.type === 'administrator' || step.type === 'user_group';
          const waitedFor = isOfMany && step.state === 'open' ? step.approvers.filter(({ decision }) => decision === null) : [];
          return (
            waitedFor.length > 0 && (
              <Text size="sm" key={step.order}>
                {step.label} waits for {waitedFor.map(({ userId }) => people.get(userId)?.displayName ?? 'somebody').join(', ')}.
              </Text>
            )
          );
        })}
      </Stack>
      <Stack gap="xs" component="section">
        <Title order={3} size="h5">
          Audit trail
        </Title>
        <RequestTimeline id={id} />
      </Stack>
    </Stack>
  );
}
