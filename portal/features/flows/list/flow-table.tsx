import { ActionIcon, Box, Group, Stack, Switch, Text, Tooltip } from '@mantine/core';
import { IconCopy, IconPencil, IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Column, DataTable } from '../../../ui/tables/data-table.js';
import { FlowIcon } from '../../../ui/flow-icon.js';
import { PageLink } from '../../../ui/page-link.js';
import { StatusDot } from '../../../ui/status-dot.js';
import { FlowDetails } from './flow-details.js';
import type { Flow } from '../use-flow.js';
import { KIND_WORDS } from '../../../words/kind-words.js';
import { approvalInWords } from './approval-in-words.js';

type Props = {
  flows: readonly Flow[];
  groupOf: (flow: Flow) => string;
  /** The flow that is being enabled or disabled. */
  pendingId: string | undefined;
  onSwitch: (flow: Flow, enabled: boolean) => void;
  onDelete: (flow: Flow) => void;
};

/** Flows as rows; each row expands to its details. */
export function FlowTable({ flows, groupOf, pendingId, onSwitch, onDelete }: Props) {
  const columns: readonly Column<Flow>[] = [
    { title: 'Name', cell: (flow) => <Name flow={flow} /> },
    { title: 'Type', cell: ({ kind }) => KIND_WORDS[kind], isMinor: true },
    { title: 'Group', cell: groupOf, isMinor: true },
    { title: 'Approval', cell: approvalInWords, isMinor: true },
    { title: 'Status', cell: (flow) => <OnOff flow={flow} isPending={pendingId === flow.id} onSwitch={onSwitch} /> },
    { title: 'Actions', isTitleHidden: true, isNarrow: true, cell: (flow) => <Actions flow={flow} onDelete={() => onDelete(flow)} /> },
  ];
  return (
    <DataTable
      label="Approval flows"
      rows={flows}
      columns={columns}
      expansion={{ nameOf: ({ name }) => name, content: (flow) => <FlowDetails flow={flow} /> }}
    />
  );
}

const Name = ({ flow }: { flow: Flow }) => (
  <Group gap="xs" wrap="nowrap">
    <Box visibleFrom="sm">
      <FlowIcon name={flow.name} display={flow.kind === 'resource' ? flow.display : null} size={28} />
    </Box>
    <Stack gap={2}>
      <PageLink to="/flows/$flow" params={{ flow: flow.id }} search={{}} size="sm" fw={500} underline="hover">
        {flow.name}
      </PageLink>
      {flow.needsAttention.length > 0 && <StatusDot color="yellow.6" word="Needs attention" />}
    </Stack>
  </Group>
);

function OnOff({ flow, isPending, onSwitch }: { flow: Flow; isPending: boolean } & Pick<Props, 'onSwitch'>) {
  return (
    <Group gap="xs" wrap="nowrap">
      <Switch
        size="sm"
        // Shows the new state while the change is being saved.
        checked={isPending ? !flow.enabled : flow.enabled}
        onChange={(event) => onSwitch(flow, event.currentTarget.checked)}
        aria-label={`Enable ${flow.name}`}
      />
      <Text size="sm" visibleFrom="sm">
        {flow.enabled ? 'Enabled' : 'Disabled'}
      </Text>
    </Group>
  );
}

function Actions({ flow: { id, name }, onDelete }: { flow: Flow; onDelete: () => void }) {
  const navigate = useNavigate();
  const open = (flow: string, search: Record<string, string> = {}) => void navigate({ to: '/flows/$flow', params: { flow }, search });
  return (
    <Group gap={4} wrap="nowrap">
      <Action label={`Edit ${name}`} onClick={() => open(id)}>
        <IconPencil size={16} aria-hidden />
      </Action>
      <Box visibleFrom="sm">
        <Action label={`Copy ${name}`} onClick={() => open('new', { copy: id })}>
          <IconCopy size={16} aria-hidden />
        </Action>
      </Box>
      <Action label={`Delete ${name}`} onClick={onDelete}>
        <IconTrash size={16} aria-hidden />
      </Action>
    </Group>
  );
}

function Action({ label, onClick, children }: { label: string; onClick: () => void; children: ReactNode }) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
