import { Button, Group, List, Paper, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import { api } from '../../lib/api.js';

type Step = { title: string; why: string; action: string; isDone: boolean; link: LinkProps };

/** The setup steps before the first request. */
export function FirstSteps() {
  const people = api.useQuery('get', '/api/v1/users', { params: { query: { limit: 2 } } });
  const groups = api.useQuery('get', '/api/v1/groups', { params: { query: { limit: 1 } } });
  const steps: Step[] = [
    {
      title: 'Add users',
      why: 'Users request access and decide on requests. Assign managers if managers approve requests.',
      action: 'Add users',
      isDone: (people.data?.items.length ?? 0) > 1,
      link: { to: '/directory/$tab', params: { tab: 'users' }, search: {} },
    },
    {
      title: 'Create a group',
      why: 'Access is granted as membership of a group. Groups also control who can see an approval flow.',
      action: 'Create group',
      isDone: (groups.data?.items.length ?? 0) > 0,
      link: { to: '/directory/$tab', params: { tab: 'groups' }, search: {} },
    },
    {
      title: 'Publish your first approval flow',
      why: 'An approval flow defines who can request what, who approves, and for how long.',
      action: 'Add flow',
      isDone: false,
      link: { to: '/flows/$flow', params: { flow: 'new' }, search: { kind: 'resource' } },
    },
  ];
  const next = steps.findIndex(({ isDone }) => !isDone);
  return (
    <Paper p="lg" component="section" aria-label="Getting started">
      <Stack>
        <Title order={2} size="h4">
          Set up Doorward in three steps
        </Title>
        <List type="ordered" listStyleType="none" spacing="md">
          {steps.map((step, at) => (
            <List.Item key={step.title}>
              <StepRow step={step} number={at + 1} isNext={at === next} />
            </List.Item>
          ))}
        </List>
      </Stack>
    </Paper>
  );
}

function StepRow({ step: { title, why, action, isDone, link }, number, isNext }: { step: Step; number: number; isNext: boolean }) {
  return (
    <Group gap="md" align="flex-start">
      <ThemeIcon
        radius="xl"
        variant="light"
        color={isDone ? 'green' : 'indigo'}
        role="img"
        aria-label={isDone ? 'Done' : `Step ${String(number)}`}
      >
        {isDone ? <IconCheck size={16} aria-hidden /> : number}
      </ThemeIcon>
      <Stack gap={2} flex={1} miw={200}>
        <Title order={3} size="h5">
          {title}
        </Title>
        <Text size="sm">{why}</Text>
      </Stack>
      <Button size="xs" variant={isNext ? 'filled' : 'default'} renderRoot={(props) => <Link {...props} {...link} />}>
        {action}
      </Button>
    </Group>
  );
}
