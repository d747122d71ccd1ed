import { Anchor, AppShell, Badge, Burger, Group, Image, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { useEventStream } from '../../lib/use-event-stream.js';
import { LoadingSkeleton } from '../../ui/feedback/loading-skeleton.js';
import { SessionDialogs } from '../session-dialogs.js';
import { AccountMenu } from './account-menu.js';
import { Navigation } from './navigation.js';
import { SearchButton } from './search-button.js';
import { ThemeSwitch } from './theme-switch.js';

/** The frame of every page: navigation, search and account. */
export function Frame() {
  const streamState = useEventStream(useQueryClient());
  const [isOpen, { toggle, close }] = useDisclosure();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(close, [path, close]);
  return (
    <AppShell header={{ height: 52 }} navbar={{ width: 220, breakpoint: 'sm', collapsed: { mobile: !isOpen } }} padding="lg">
      <AppShell.Header bg="var(--dw-surface)">
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger opened={isOpen} onClick={toggle} hiddenFrom="sm" size="sm" aria-label="Navigation" />
            <Home />
          </Group>
          <Group gap="xs" wrap="nowrap">
            {streamState === 'polling' && <Reconnecting />}
            <SearchButton />
            <ThemeSwitch />
            <AccountMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" bg="var(--dw-surface)" aria-label="Main">
        <Navigation />
      </AppShell.Navbar>
      <AppShell.Main>
        <Suspense fallback={<LoadingSkeleton />}>
          <Outlet />
        </Suspense>
      </AppShell.Main>
      <SessionDialogs />
    </AppShell>
  );
}

const Home = () => (
  <Anchor component={Link} to="/" c="inherit" fw={650} underline="never" display="flex">
    <Image src="/icon.svg" alt="" w={24} h={24} mr="xs" />
    Doorward
  </Anchor>
);

const Reconnecting = () => (
  <Tooltip label="The live connection was lost. Until it is restored, this page updates every few seconds.">
    <Badge color="yellow" variant="light" tabIndex={0} role="status">
      Reconnecting
    </Badge>
  </Tooltip>
);
