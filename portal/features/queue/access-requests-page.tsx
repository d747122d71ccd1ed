import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { api } from '../../lib/api.js';
import { Page } from '../../ui/page.js';
import { ActiveSessions } from './active-sessions.js';
import { RequestDrawer } from './request-drawer.js';
import { RequestQueue } from './request-queue.js';
import { useAddress } from './use-address.js';

const TABS = ['queue', 'sessions', 'flows'] as const;

/** All requests, access in force, and `flows` as the content of the third tab (R70). */
export function AccessRequestsPage({ flows }: { flows?: ReactNode }) {
  const { tab, search, show, goTo } = useAddress();
  const { data } = api.useQuery('get', '/api/v1/overview');
  const counted = (word: string, count: number | undefined) => (count === undefined ? word : `${word} (${String(count)})`);
  const open = typeof search['request'] === 'string' ? search['request'] : undefined;
  return (
    <Page title="Access requests">
      <Tabs value={TABS.find((one) => one === tab) ?? 'queue'} onChange={(next) => goTo(next ?? 'queue')} keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="queue">{counted('Request queue', data && data.queue.administrator + data.queue.others)}</Tabs.Tab>
          <Tabs.Tab value="sessions">
            {counted('Active sessions', data && data.sessions.device + data.sessions.timed + data.sessions.permanent)}
          </Tabs.Tab>
          <Tabs.Tab value="flows">{counted('Approval flows', data?.flows.total)}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="queue">
          <RequestQueue />
        </Tabs.Panel>
        <Tabs.Panel value="sessions">
          <ActiveSessions />
        </Tabs.Panel>
        <Tabs.Panel value="flows">{flows}</Tabs.Panel>
      </Tabs>
      {open !== undefined && <RequestDrawer key={open} id={open} onClose={() => show(undefined)} />}
    </Page>
  );
}
