import { Alert, Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { addressText } from '../../lib/address.js';
import type { Shapes } from '../../lib/api.js';
import { useMe } from '../../lib/me.js';
import { Page } from '../../ui/page.js';
import { LiveRegion } from '../../ui/feedback/live-region.js';
import { Asking } from './asking.js';
import { Catalog } from './catalog.js';
import { MyRequests } from './my-requests.js';

type Item = Shapes['CatalogItem'];
const route = getRouteApi('/frame/requests');
const TABS = ['resources', 'access', 'mine'] as const;

/** What one may ask for, and what one has asked for (R73); while requests are switched off, only the latter (R48). */
export function RequestsPage() {
  const { requestsEnabled } = useMe();
  const { tab, flow } = route.useSearch();
  const navigate = route.useNavigate();
  const [known, setKnown] = useState<Item>();
  const [told, setTold] = useState('');
  const shown = requestsEnabled ? (TABS.find((one) => one === tab) ?? 'resources') : 'mine';
  const flowId = addressText(flow);
  const ask = (item: Item) => {
    setKnown(item);
    void navigate({ search: { tab: shown, flow: item.flowId } });
  };
  return (
    <Page title="Requests">
      <LiveRegion>{told}</LiveRegion>
      {!requestsEnabled && (
        <Alert color="yellow">
          Requests are switched off at the moment; an administrator can switch them on. What you have asked for goes on.
        </Alert>
      )}
      {flowId !== undefined && (
        <Asking
          key={flowId}
          flowId={flowId}
          kind={tab === 'access' ? 'device_admin' : 'resource'}
          known={known?.flowId === flowId ? known : undefined}
          onClose={() => void navigate({ search: { tab }, replace: true })}
          onAsked={(sentence) => {
            setTold(sentence);
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
          <Catalog kind="resource" onRequest={ask} />
        </Tabs.Panel>
        <Tabs.Panel value="access">
          <Catalog kind="device_admin" onRequest={ask} />
        </Tabs.Panel>
        <Tabs.Panel value="mine">
          <MyRequests />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
