import { Group, Paper, SimpleGrid, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconClock, IconInbox } from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Shapes } from '../../lib/api.js';
import { PageLink } from '../../ui/page-link.js';

/** What needs attention now; each count links to its list. */
export function NowCounts({ overview: { waiting, inError, endingSoon } }: { overview: Shapes['Overview'] }) {
  const toQueue = (status: string[]): LinkProps => ({
    to: '/access-requests/$tab',
    params: { tab: 'queue' },
    search: { who: 'all', status },
  });
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
      <Count
        name="Waiting"
        count={waiting}
        icon={<IconInbox size={18} aria-hidden />}
        link={toQueue(['pending', 'missing_data'])}
        action="View waiting requests"
      />
      <Count
        name="Errors"
        count={inError}
        icon={<IconAlertTriangle size={18} aria-hidden />}
        link={toQueue(['error'])}
        action="View requests with errors"
      />
      <Count
        name="Ending within 24 hours"
        count={endingSoon}
        icon={<IconClock size={18} aria-hidden />}
        link={{ to: '/access-requests/$tab', params: { tab: 'sessions' }, search: {} }}
        action="View active sessions"
      />
    </SimpleGrid>
  );
}

type Props = { name: string; count: number; icon: ReactNode; link: LinkProps; action: string };

function Count({ name, count, icon, link, action }: Props) {
  return (
    <Paper p="md" component="section" aria-label={name}>
      <Group gap={6} wrap="nowrap">
        {icon}
        <Title order={2} size="h6" fw={500}>
          {name}
        </Title>
      </Group>
      <Text fz={28} fw={600} className="dw-figures">
        {count}
      </Text>
      <PageLink {...link} size="sm">
        {action}
      </PageLink>
    </Paper>
  );
}
