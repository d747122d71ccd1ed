import { Alert, Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { addressText } from '../../lib/address-text.js';
import type { Shapes } from '../../lib/api.js';
import { useMe } from '../../lib/use-me.js';
import { Page } from '../../ui/page.js';
import { LiveRegion } from '../../ui/feedback/live-region.js';
import { LinkedRequestForm } from './linked-request-form.js';
import { Catalog } from './catalog.js';
import { MyRequests } from './my-requests.js';

type Item = Shapes['CatalogItem'];
const route = getRouteApi('/frame/requests');
const TABS = ['resources', 'access', 'mine'] as const;

/** What one may request, and one's own requests (R73); while requests are disabled, only the latter (R48). */
export function RequestsPage() {
  const { requestsEnabled } = useMe();
  const { tab, flow } = route.useSearch();
  const navigate = route.useNavigate();
  const [known, setKnown] = useState<Item>();
  const [message, setMessage] = useState('');
  const shown = requestsEnabled ? (TABS.find((one) => one === tab) ?? 'resources') : 'mine';
  const flowId = addressText(flow);
  const request = (item: Item) => {
    setKnown(item);
    void navigate({ search: { tab: shown, flow: item.flowId } });
  };
  return (
    <Page title="Requests">
      <LiveRegion>{message}</LiveRegion>
      {!requestsEnabled && <Alert color="yellow">Access requests are disabled. Your open requests are not affected.</Alert>}
      {flowId !== undefined && (
        <LinkedRequestForm
          key={flowId}
          flowId={flowId}
          kind={tab === 'access' ? 'device_admin' : 'resource'}
          known={known?.flowId === flowId ? known : undefined}
          onClose={() => void navigate({ search: { tab }, replace: true })}
          onSubmitted={(sentence) => {
            setMessage(sentence);
            void navigate({ search: { tab: 'mine' }, replace: true });
          }}
        />
      )}
      <Tabs value={shown} onChange={(next) => void navigate({ search: { tab: next ?? undefined } })} keepMounted={false}>
        <Tabs.List mb="md">
          {requestsEnabled && <Tabs.Tab value="resources">Resources</Tabs.Tab>}
          {requestsEnabled && <Tabs.Tab value="access">Access</Tabs.Tab>}
          <Tabs.Tab value="mine">My requests</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="resources">
          <Catalog kind="resource" onRequest={request} />
        </Tabs.Panel>
        <Tabs.Panel value="access">
          <Catalog kind="device_admin" onRequest={request} />
        </Tabs.Panel>
        <Tabs.Panel value="mine">
          <MyRequests />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
