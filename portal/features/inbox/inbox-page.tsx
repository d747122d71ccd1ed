import { Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { Page } from '../../ui/page.js';
import { DecisionHistory } from './decision-history.js';
import { WaitingForMe } from './waiting-for-me.js';

const route = getRouteApi('/frame/inbox');

/** Requests that wait for one's decision, and one's past decisions (R74). */
export function InboxPage() {
  const { tab } = route.useSearch();
  const navigate = route.useNavigate();
  const shown = tab === 'history' ? 'history' : 'waiting';
  return (
    <Page title="Inbox">
      <Tabs value={shown} onChange={(next) => void navigate({ search: { tab: next ?? undefined } })} keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="waiting">Waiting for me</Tabs.Tab>
          <Tabs.Tab value="history">History</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="waiting">
          <WaitingForMe />
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <DecisionHistory />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
