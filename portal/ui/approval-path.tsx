import { Group, List, Paper, Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { Shapes } from '../lib/api.js';
import { nameOf, type Person } from '../lib/use-people.js';
import { CHANNEL_PHRASES } from '../words/channel-words.js';
import { REQUIREMENT_JOINERS } from '../words/requirement-words.js';
import { STEP_STATE_WORDS } from '../words/step-state-words.js';
import { StatusDot } from './status-dot.js';
import { RelativeTime } from './relative-time.js';

type Step = Shapes['Step'];
type Requirement = Shapes['AccessRequest']['approval']['requirement'];
/** A step of a request, or of a flow that has not been requested yet. */
export type PathStep = Pick<Step, 'label'> & Partial<Pick<Step, 'state' | 'approvers'>>;

const COLORS: Record<Step['state'], string> = {
  open: 'yellow.6',
  waiting: 'gray.5',
  approved: 'green.6',
  denied: 'red.6',
  skipped: 'gray.5',
  overridden: 'blue.6',
  unresolved: 'red.6',
};

/** The approval path: its steps, the requirement between them, and the decisions so far. */
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
          {at > 0 && <Joiner requirement={requirement} />}
          <Paper px="sm" py={6} radius="md" bg="transparent">
            <Text size="sm" fw={500}>
              {step.label}
            </Text>
            {step.state && <StatusDot color={COLORS[step.state]} word={STEP_STATE_WORDS[step.state]} />}
            <Decisions step={step} people={people} />
          </Paper>
        </Group>
      ))}
    </Group>
  );
}

function Joiner({ requirement }: { requirement: Requirement }) {
  if (requirement !== 'any' && requirement !== 'all')
    return <IconArrowRight size={16} role="img" aria-label={REQUIREMENT_JOINERS.in_order} />;
  return (
    <Text span size="xs" c="dimmed">
      {REQUIREMENT_JOINERS[requirement]}
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
          {nameOf(people?.get(userId))} {decision === 'approved' ? 'approved' : 'denied'}
          {override && ' in place of the missing approver'} {at && <RelativeTime at={at} />} {channel && CHANNEL_PHRASES[channel]}
          {comment && <> – “{comment}”</>}
        </List.Item>
      ))}
    </List>
  );
}
