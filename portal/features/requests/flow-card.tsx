import { Button, Card, Collapse, Group, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import type { Shapes } from '../../lib/api.js';
import { ApprovalPath } from '../../ui/approval-path.js';
import { FlowIcon } from '../../ui/flow-icon.js';
import { BLOCKED_WORDS } from '../../words/blocked-words.js';
import { useMissingApprover } from './use-missing-approver.js';

type Item = Shapes['CatalogItem'];

/** One thing to request: what it is, who approves, and why it cannot be requested now. */
export function FlowCard({ item, onRequest }: { item: Item; onRequest: () => void }) {
  const missing = useMissingApprover(item);
  const note = item.blocked ? BLOCKED_WORDS[item.blocked] : missing;
  const noteId = `note-${item.flowId}`;
  return (
    <Card withBorder bg="var(--dw-surface)" padding="md">
      <Stack gap="sm" h="100%" justify="space-between">
        <Stack gap="xs">
          <Group wrap="nowrap" align="flex-start">
            <FlowIcon name={item.name} display={item.display} />
            <Stack gap={2}>
              <Title order={2} size="h5">
                {item.name}
              </Title>
              <Text size="sm" c="dimmed" lineClamp={3}>
                {item.description}
              </Text>
            </Stack>
          </Group>
          <WhoApproves item={item} />
        </Stack>
        <Group justify="space-between" wrap="nowrap">
          <Text size="xs" c="dimmed" id={noteId}>
            {note}
          </Text>
          <Button
            size="xs"
            flex="none"
            data-flow={item.flowId}
            onClick={onRequest}
            disabled={item.blocked !== null}
            aria-label={`Request ${item.name}`}
            {...(note !== undefined && { 'aria-describedby': noteId })}
          >
            Request
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}

function WhoApproves({ item: { flowId, name, approval } }: { item: Item }) {
  const [isOpen, { toggle }] = useDisclosure();
  const pathId = `path-${flowId}`;
  return (
    <>
      <UnstyledButton onClick={toggle} aria-expanded={isOpen} aria-controls={pathId} aria-label={`Who approves ${name}`}>
        <Group gap={4}>
          <Text size="sm">Who approves</Text>
          <IconChevronDown size={14} aria-hidden />
        </Group>
      </UnstyledButton>
      <Collapse expanded={isOpen} id={pathId}>
        <ApprovalPath steps={approval.path} requirement={approval.requirement} />
      </Collapse>
    </>
  );
}
