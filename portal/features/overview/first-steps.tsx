import { Button, Group, List, Paper, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import { api } from '../../lib/api.js';

type Step = { title: string; why: string; action: string; isDone: boolean; link: LinkProps };

/** What to do before anybody can ask for anything. */
export function FirstSteps() {
  const people = api.useQuery('get', '/api/v1/users', { params: { query: { limit: 2 } } });
  const groups = api.useQuery('get', '/api/v1/groups', { params: { query: { limit: 1 } } });
  const steps: Step[] = [
    {
      title: 'Add people',
      why: 'They ask for access, and decide on it. Name their managers, if managers are to decide.',
      action: 'Add people',
      isDone: (people.data?.items.length ?? 0) > 1,
      link: { to: '/directory/$tab', params: { tab: 'users' }, search: {} },
    },
    {
      title: 'Make a group',
      why: 'Access is membership of a group; groups also say who sees a flow.',
      action: 'Make a group',
      isDone: (groups.data?.items.length ?? 0) > 0,
      link: { to: '/directory/$tab', params: { tab: 'groups' }, search: {} },
    },
    {
      title: 'Publish the first approval flow',
      why: 'It says who may ask for what, who decides, and for how long.',
      action: 'Add a flow',
      isDone: false,
      link: { to: '/flows/$flow', params: { flow: 'new' }, search: { kind: 'resource' } },
    },
  ];
  const next = steps.findIndex(({ isDone }) => !isDone);
  return (
    <Paper p="lg" component="section" aria-label="First steps">
      <Stack>
        <Title order={2} size="h4">
          Three steps to the first request
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
