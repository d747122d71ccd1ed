import { List, Paper, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconCheck, IconCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { api } from '../../../lib/api.js';
import { PageLink } from '../../../ui/page-link.js';
import { AddFlowMenu } from './add-flow-menu.js';

/** What leads to the first flow, step by step (PORTAL: look). */
export function FirstFlowSteps() {
  const { data: people } = api.useQuery('get', '/api/v1/users', { params: { query: { limit: 2 } } });
  const { data: groups } = api.useQuery('get', '/api/v1/groups', { params: { query: { limit: 1 } } });
  return (
    <Paper p="lg">
      <Stack>
        <Title order={2} size="h4">
          Three steps to the first request
        </Title>
        <List type="ordered" listStyleType="none" spacing="md">
          <Step isDone={(people?.items.length ?? 0) > 1}>
            <PageLink to="/directory/$tab" params={{ tab: 'users' }} search={{}}>
              Add people
            </PageLink>
            : those who ask, and those who decide.
          </Step>
          <Step isDone={(groups?.items.length ?? 0) > 0}>
            <PageLink to="/directory/$tab" params={{ tab: 'groups' }} search={{}}>
              Add a group
            </PageLink>
            : whoever is approved becomes a member of it. Another one can say who may ask.
          </Step>
          <Step isDone={false}>Add an approval flow: who may ask, for what, and who decides.</Step>
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
