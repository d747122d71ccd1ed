import { Alert, Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMe } from '../../lib/me.js';
import { Page } from '../../ui/page.js';
import { Catalog } from './catalog.js';
import { MyRequests } from './my-requests.js';

const route = getRouteApi('/frame/requests');
const TABS = ['resources', 'access', 'mine'] as const;

/** What one may ask for, and what one has asked for (R73). */
export function RequestsPage() {
  const { requestsEnabled } = useMe();
  const { tab } = route.useSearch();
  const navigate = route.useNavigate();
  const shown = TABS.find((one) => one === tab) ?? 'resources';
  return (
    <Page title="Requests">
      {!requestsEnabled && <Alert color="yellow">Requests are switched off at the moment. An administrator can switch them on.</Alert>}
      <Tabs value={shown} onChange={(next) => void navigate({ search: { tab: next ?? undefined } })} keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="resources">Resources</Tabs.Tab>
          <Tabs.Tab value="access">Access</Tabs.Tab>
          <Tabs.Tab value="mine">My requests</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="resources">
          <Catalog kind="resource" />
        </Tabs.Panel>
        <Tabs.Panel value="access">
          <Catalog kind="device_admin" />
        </Tabs.Panel>
        <Tabs.Panel value="mine">
          <MyRequests />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
