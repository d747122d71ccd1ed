import { List, Paper, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconCheck, IconCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { api } from '../../../lib/api.js';
import { PageLink } from '../../../ui/page-link.js';
import { AddFlowMenu } from './add-flow-menu.js';

/** The steps to the first approval flow. */
export function FirstFlowSteps() {
  const { data: people } = api.useQuery('get', '/api/v1/users', { params: { query: { limit: 2 } } });
  const { data: groups } = api.useQuery('get', '/api/v1/groups', { params: { query: { limit: 1 } } });
  return (
    <Paper p="lg">
      <Stack>
        <Title order={2} size="h4">
          Set up your first approval flow
        </Title>
        <List type="ordered" listStyleType="none" spacing="md">
          <Step isDone={(people?.items.length ?? 0) > 1}>
            <PageLink to="/directory/$tab" params={{ tab: 'users' }} search={{}}>
              Add users
            </PageLink>
            who request access, and users who approve it.
          </Step>
          <Step isDone={(groups?.items.length ?? 0) > 0}>
            <PageLink to="/directory/$tab" params={{ tab: 'groups' }} search={{}}>
              Add a group
            </PageLink>
            that approved requesters join, and optionally one for the users who can request access.
          </Step>
          <Step isDone={false}>Add an approval flow that defines who can request access and who approves it.</Step>
        </List>
        <div>
          <AddFlowMenu />
        </div>
      </Stack>
    </Paper>
  );
}

function Step({ isDone, children }: { isDone: boolean; children: ReactNode }) {
  return (
    <List.Item
      icon={
        <ThemeIcon
          size={22}
          radius="xl"
          variant="light"
          color={isDone ? 'green' : 'gray'}
          role="img"
          aria-label={isDone ? 'Done' : 'To do'}
        >
          {isDone ? <IconCheck size={14} aria-hidden /> : <IconCircle size={10} aria-hidden />}
        </ThemeIcon>
      }
    >
      <Text size="sm">{children}</Text>
    </List.Item>
  );
}
