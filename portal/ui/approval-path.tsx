import { Group, List, Paper, Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { Shapes } from '../lib/api.js';
import type { Person } from '../lib/people.js';
import { Dot } from './status.js';
import { RelativeTime } from './relative-time.js';

type Step = Shapes['Step'];
type Requirement = Shapes['AccessRequest']['approval']['requirement'];
/** A step of a request, or one that would be of it. */
export type PathStep = Pick<Step, 'label'> & Partial<Pick<Step, 'state' | 'approvers'>>;

const STATE: Record<Step['state'], [word: string, color: string]> = {
  open: ['Waiting', 'yellow.6'],
  waiting: ['Not yet', 'gray.5'],
  approved: ['Approved', 'green.6'],
  denied: ['Denied', 'red.6'],
  skipped: ['Not needed', 'gray.5'],
  overridden: ['Decided by an administrator', 'blue.6'],
  unresolved: ['Nobody can decide', 'red.6'],
};
const BETWEEN = { any: 'or', all: 'and' } as const;
const CHANNEL: Partial<Record<NonNullable<Step['approvers'][number]['channel']>, string>> = {
  portal: 'in the portal',
  api: 'by API',
  slack: 'in Slack',
  signal: 'by an operator',
};

/** Who has to approve, as it runs: in a row, or side by side with the word between; with whoever has decided, if that is known. */
export function ApprovalPath({
  steps,
  requirement,
  people,
}: {
  steps: readonly PathStep[];
  requirement: Requirement;
  people?: ReadonlyMap<string, Person>;
}) {
  if (steps.length === 0) return <Text size="sm">Approved automatically</Text>;
  return (
    <Group gap="xs" component="ol" p={0} m={0} aria-label="Approval path" align="stretch">
      {steps.map((step, at) => (
        <Group key={`${step.label}-${String(at)}`} component="li" gap="xs" align="center" display="flex">
          {at > 0 && <Joint requirement={requirement} />}
          <Paper px="sm" py={6} radius="md" bg="transparent">
            <Text size="sm" fw={500}>
              {step.label}
            </Text>
            {step.state && <Dot color={STATE[step.state][1]} word={STATE[step.state][0]} />}
            <Decisions step={step} people={people} />
          </Paper>
        </Group>
      ))}
    </Group>
  );
}

function Joint({ requirement }: { requirement: Requirement }) {
  if (requirement !== 'any' && requirement !== 'all') return <IconArrowRight size={16} role="img" aria-label="then" />;
  return (
    <Text span size="xs" c="dimmed">
      {BETWEEN[requirement]}
    </Text>
  );
}

function Decisions({ step, people }: { step: PathStep; people: ReadonlyMap<string, Person> | undefined }) {
  const decided = (step.approvers ?? []).filter(({ decision }) => decision !== null);
  if (decided.length === 0) return null;
  return (
    <List listStyleType="none" size="xs" c="dimmed">
      {decided.map(({ userId, decision, at, channel, override, comment }) => (
        <List.Item key={userId}>
          {people?.get(userId)?.displayName ?? 'Somebody'} {decision === 'approved' ? 'approved' : 'denied'}
          {override && ' in place of the step'} {at && <RelativeTime at={at} />} {channel && CHANNEL[channel]}
          {comment && <> – “{comment}”</>}
        </List.Item>
      ))}
    </List>
  );
}
