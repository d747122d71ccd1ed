import {
  ActionIcon,
  AppShell,
  Badge,
  Burger,
  Group,
  Menu,
  NavLink,
  Text,
  Tooltip,
  UnstyledButton,
  useMantineColorScheme,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import {
  IconChevronDown,
  IconClipboardList,
  IconGauge,
  IconHistory,
  IconInbox,
  IconKey,
  IconLogout,
  IconMoon,
  IconSettings,
  IconShieldCheck,
  IconSun,
  IconUsers,
} from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { api } from '../lib/api.js';
import { useLive } from '../lib/live.js';
import { useMe } from '../lib/me.js';
import { signOut } from '../lib/session.js';
import { PersonName } from '../ui/person-name.js';
import { Waiting } from '../ui/states.js';
import { SignedOut } from './signed-out.js';

/** Most that is counted of what waits: beyond it, a plus. */
const MOST_COUNTED = 100;

/** Navigation by role, the account, and the page. */
export function Frame() {
  const me = useMe();
  const live = useLive(useQueryClient());
  const [isOpen, { toggle, close }] = useDisclosure();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(close, [path, close]);
  return (
    <AppShell header={{ height: 52 }} navbar={{ width: 220, breakpoint: 'sm', collapsed: { mobile: !isOpen } }} padding="lg">
      <AppShell.Header bg="var(--dw-surface)">
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger opened={isOpen} onClick={toggle} hiddenFrom="sm" size="sm" aria-label="Navigation" />
            <Text fw={650} component={Link} to="/" c="inherit">
              Doorward
            </Text>
          </Group>
          <Group gap="xs" wrap="nowrap">
            {live === 'polling' && (
              <Tooltip label="The connection that tells of changes is lost; this page asks every few seconds.">
                <Badge color="yellow" variant="light" tabIndex={0}>
                  Reconnecting
                </Badge>
              </Tooltip>
            )}
            <ThemeSwitch />
            <Account name={me.displayName} email={me.email} />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" bg="var(--dw-surface)" aria-label="Main">
        <Navigation isAdmin={me.role === 'admin'} isApprover={me.isApprover} path={path} />
      </AppShell.Navbar>
      <AppShell.Main>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </AppShell.Main>
      <SignedOut />
    </AppShell>
  );
}

function Navigation({ isAdmin, isApprover, path }: { isAdmin: boolean; isApprover: boolean; path: string }) {
  const isActive = (to: string) => path === to || path.startsWith(`${to}/`);
  const link = { component: Link, variant: 'light' } as const;
  return (
    <>
      {isAdmin && (
        <NavLink
          {...link}
          to="/overview"
          label="Overview"
          active={isActive('/overview')}
          leftSection={<IconGauge size={18} aria-hidden />}
        />
      )}
      <NavLink {...link} to="/requests" label="Requests" active={isActive('/requests')} leftSection={<IconKey size={18} aria-hidden />} />
      {(isApprover || isAdmin) && <InboxLink isActive={isActive('/inbox')} />}
      {isAdmin && (
        <>
          <NavLink
            {...link}
            to="/access-requests"
            label="Access requests"
            active={isActive('/access-requests')}
            leftSection={<IconClipboardList size={18} aria-hidden />}
          />
          <NavLink
            {...link}
            to="/directory"
            label="Directory"
            active={isActive('/directory')}
            leftSection={<IconUsers size={18} aria-hidden />}
          />
          <NavLink {...link} to="/audit" label="Audit" active={isActive('/audit')} leftSection={<IconHistory size={18} aria-hidden />} />
          <NavLink
            {...link}
            to="/settings"
            label="Settings"
            active={isActive('/settings')}
            leftSection={<IconSettings size={18} aria-hidden />}
          />
        </>
      )}
    </>
  );
}

/** How many decisions wait is in the navigation, and before the title of the window. */
function InboxLink({ isActive }: { isActive: boolean }) {
  const { data } = api.useQuery('get', '/api/v1/access-requests', { params: { query: { scope: 'assigned', limit: MOST_COUNTED } } });
  const waiting = data?.items.length ?? 0;
  const shown = data?.nextCursor ? `${String(MOST_COUNTED)}+` : String(waiting);
  useEffect(() => {
    const plain = document.title.replace(/^\(\d+\+?\) /, '');
    document.title = waiting > 0 ? `(${shown}) ${plain}` : plain;
  });
  return (
    <NavLink
      component={Link}
      to="/inbox"
      variant="light"
      active={isActive}
      label="Inbox"
      leftSection={<IconInbox size={18} aria-hidden />}
      rightSection={
        waiting > 0 && (
          <Badge size="sm" circle={waiting < 10} aria-label={`${shown} waiting`}>
            {shown}
          </Badge>
        )
      }
    />
  );
}

function ThemeSwitch() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const isDark = colorScheme === 'dark' || (colorScheme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  const label = isDark ? 'Light theme' : 'Dark theme';
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={() => setColorScheme(isDark ? 'light' : 'dark')}>
        {isDark ? <IconSun size={18} aria-hidden /> : <IconMoon size={18} aria-hidden />}
      </ActionIcon>
    </Tooltip>
  );
}

function Account({ name, email }: { name: string; email: string }) {
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <UnstyledButton aria-label={`Account of ${name}`}>
          <Group gap={4} wrap="nowrap">
            <PersonName name={name} />
            <IconChevronDown size={14} aria-hidden />
          </Group>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{email}</Menu.Label>
        <Menu.Item component={Link} to="/tokens" leftSection={<IconShieldCheck size={16} aria-hidden />}>
          API tokens
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void signOut()}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
