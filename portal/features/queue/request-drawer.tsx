import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { api, type Shapes } from '../../lib/api.js';
import { nameOf, usePeople } from '../../lib/use-people.js';
import { ApprovalPath } from '../../ui/approval-path.js';
import { SidePanel } from '../../ui/dialogs/side-panel.js';
import { QueryResult } from '../../ui/feedback/query-result.js';
import { LiveRegion } from '../../ui/feedback/live-region.js';
import { requestName } from '../../words/request-name.js';
import { VERB_WORDS } from '../../words/verb-words.js';
import { ActionDialog } from './action-dialog.js';
import { ADMIN_ACTIONS, type AdminAction } from './send-action.js';
import { RequestFacts } from './request-facts.js';
import { RequestTimeline } from './request-timeline.js';
import { RevokeDialog } from './revoke-dialog.js';
import { StuckNotice } from './stuck-notice.js';

type Request = Shapes['AccessRequest'];
type Chosen = AdminAction | 'revoke';

/** The details of one request, beside the list that it was opened from. */
export function RequestDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const query = api.useQuery('get', '/api/v1/access-requests/{id}', { params: { path: { id } } });
  const [chosen, setChosen] = useState<Chosen>();
  const [message, setMessage] = useState('');
  const close = (sentence?: string) => {
    setChosen(undefined);
    setMessage(sentence ?? '');
  };
  return (
    <SidePanel title={query.data ? requestName(query.data) : 'Access request'} onClose={onClose}>
      <LiveRegion>{message}</LiveRegion>
      <QueryResult query={query}>
        {(request) => (
          <>
            <Content request={request} onChoose={setChosen} />
            {chosen === 'revoke' && <RevokeDialog sessions={[request]} onClose={close} />}
            {chosen !== undefined && chosen !== 'revoke' && <ActionDialog action={chosen} requests={[request]} onClose={close} />}
          </>
        )}
      </QueryResult>
    </SidePanel>
  );
}

function Content({ request, onChoose }: { request: Request; onChoose: (chosen: Chosen) => void }) {
  const { id, allowedActions, approval } = request;
  const people = usePeople(approval.steps.flatMap((step) => step.approvers.map(({ userId }) => userId)));
  const actions = ADMIN_ACTIONS.filter((action) => allowedActions.includes(action));
  return (
    <Stack>
      <StuckNotice request={request} />
      {(actions.length > 0 || allowedActions.includes('revoke')) && (
        <Group gap="xs">
          {actions.map((action) => (
            <Button
              key={action}
              size="xs"
              variant={action === 'approve' || action === 'retry' ? 'filled' : 'default'}
              onClick={() => onChoose(action)}
            >
              {VERB_WORDS[action].button}
            </Button>
          ))}
          {allowedActions.includes('revoke') && (
            <Button size="xs" variant="default" onClick={() => onChoose('revoke')}>
              {VERB_WORDS.revoke.button}
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
          // Other types name their approver in the label.
          const isOfMany = step.type === 'administrator' || step.type === 'user_group';
          const waitingFor = isOfMany && step.state === 'open' ? step.approvers.filter(({ decision }) => decision === null) : [];
          return (
            waitingFor.length > 0 && (
              <Text size="sm" key={step.order}>
                {step.label}: waiting for {waitingFor.map(({ userId }) => nameOf(people.get(userId))).join(', ')}.
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
