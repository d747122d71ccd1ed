import { Box, Group, Menu, UnstyledButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconChevronDown, IconLogout, IconShieldCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMe } from '../../lib/use-me.js';
import { signOut } from '../../lib/login-session/sign-out.js';
import { problemInWords } from '../../words/problem-words.js';
import { PersonAvatar, PersonName } from '../../ui/person-name.js';

/** Shows who is signed in, with their tokens and the way out. */
export function AccountMenu() {
  const { displayName, email } = useMe();
  const leave = () => {
    signOut().catch((error: unknown) =>
      notifications.show({
        color: 'red',
        title: 'You are still signed in',
        message: problemInWords(error instanceof Error ? error.cause : error),
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
