import { ActionIcon, Box, Group, Menu, Tooltip, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconChevronDown, IconLogout, IconMoon, IconShieldCheck, IconSun } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMe } from '../../lib/me.js';
import { sentenceFor } from '../../lib/problem.js';
import { signOut } from '../../lib/session.js';
import { PersonAvatar, PersonName } from '../../ui/person-name.js';

/** Who is signed in, and what is theirs alone. */
export function Account() {
  const { displayName, email } = useMe();
  const leave = () => {
    signOut().catch((error: unknown) =>
      notifications.show({
        color: 'red',
        title: 'You are still signed in',
        message: error instanceof Error ? error.message : sentenceFor(error),
      }),
    );
  };
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <UnstyledButton aria-label={`Account of ${displayName}`}>
          <Group gap={4} wrap="nowrap">
            <Box visibleFrom="sm">
              <PersonName name={displayName} />
            </Box>
            <Box hiddenFrom="sm">
              <PersonAvatar name={displayName} />
            </Box>
            <IconChevronDown size={14} aria-hidden />
          </Group>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{email}</Menu.Label>
        <Menu.Item data-autofocus component={Link} to="/tokens" leftSection={<IconShieldCheck size={16} aria-hidden />}>
          API tokens
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={leave}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Light or dark; before one has chosen, as the system is. */
export function ThemeSwitch() {
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
