import { Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { Page } from '../../ui/page.js';
import { DeviceList } from './devices/device-list.js';
import { GroupList } from './groups/group-list.js';
import { ResourceList } from './resources/resource-list.js';
import { UserList } from './users/user-list.js';

const route = getRouteApi('/frame/admins/directory/$tab');
const TABS = ['users', 'groups', 'resources', 'devices'] as const;

/** Users, groups, resources and devices, for administrators. */
export function DirectoryPage() {
  const { tab } = route.useParams();
  const navigate = route.useNavigate();
  const shown = TABS.find((one) => one === tab) ?? 'users';
  return (
    <Page title="Directory">
      <Tabs value={shown} onChange={(next) => void navigate({ params: { tab: next ?? 'users' }, search: {} })} keepMounted={false}>
        <Tabs.List mb="md">
          {TABS.map((tab) => (
            <Tabs.Tab key={tab} value={tab} tt="capitalize" px={{ base: 'xs', sm: 'md' }}>
              {tab}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="users">
          <UserList />
        </Tabs.Panel>
        <Tabs.Panel value="groups">
          <GroupList />
        </Tabs.Panel>
        <Tabs.Panel value="resources">
          <ResourceList />
        </Tabs.Panel>
        <Tabs.Panel value="devices">
          <DeviceList />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
