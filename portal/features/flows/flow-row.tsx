import { ActionIcon, Group, Stack, Switch, Table, Text, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight, IconCopy, IconPencil, IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FlowMark } from '../../ui/flow-mark.js';
import { PageLink } from '../../ui/page-link.js';
import { Dot } from '../../ui/status.js';
import { FlowDetails } from './flow-details.js';
import { approvalInWords, KIND_WORDS } from './words.js';
import type { Flow } from './use-flow.js';

export const FLOW_COLUMNS = ['Name', 'Type', 'Group', 'Approval', 'Status', 'Actions'] as const;

type Props = {
  flow: Flow;
  groupName: string;
  isSwitching: boolean;
  onSwitch: (enabled: boolean) => void;
  onDelete: () => void;
};

/** A flow in the list; expanding it shows the rest. */
export function FlowRow({ flow, groupName, isSwitching, onSwitch, onDelete }: Props) {
  const [isOpen, { toggle }] = useDisclosure();
  const navigate = useNavigate();
  const detailsId = `flow-${flow.id}`;
  const { name, enabled = true } = flow;
  return (
    <>
      <Table.Tr>
        <Table.Td>
          <Group gap="xs" wrap="nowrap">
            <ActionIcon
              variant="subtle"
              color="gray"
              onClick={toggle}
              aria-label={`Details of ${name}`}
              aria-expanded={isOpen}
              aria-controls={isOpen ? detailsId : undefined}
            >
              {isOpen ? <IconChevronDown size={16} aria-hidden /> : <IconChevronRight size={16} aria-hidden />}
            </ActionIcon>
            <FlowMark name={name} display={flow.kind === 'resource' ? flow.display : null} size={28} />
            <Stack gap={2}>
              <PageLink to="/flows/$flow" params={{ flow: flow.id }} search={{}} size="sm" fw={500}>
                {name}
              </PageLink>
              {flow.needsAttention.length > 0 && <Dot color="yellow.6" word="Needs attention" />}
            </Stack>
          </Group>
        </Table.Td>
        <Table.Td>{KIND_WORDS[flow.kind]}</Table.Td>
        <Table.Td>{groupName}</Table.Td>
        <Table.Td>{approvalInWords(flow)}</Table.Td>
        <Table.Td>
          <Group gap="xs" wrap="nowrap">
            <Switch
              size="sm"
              // Shown as it will be, until the answer is there.
              checked={isSwitching ? !enabled : enabled}
              onChange={(event) => onSwitch(event.currentTarget.checked)}
              aria-label={`${name} can be requested`}
            />
            <Text size="sm">{enabled ? 'On' : 'Off'}</Text>
          </Group>
        </Table.Td>
        <Table.Td>
          <Group gap={4} wrap="nowrap">
            <Action label={`Edit ${name}`} onClick={() => void navigate({ to: '/flows/$flow', params: { flow: flow.id }, search: {} })}>
              <IconPencil size={16} aria-hidden />
            </Action>
            <Action
              label={`Copy ${name}`}
              onClick={() => void navigate({ to: '/flows/$flow', params: { flow: 'new' }, search: { copy: flow.id } })}
            >
              <IconCopy size={16} aria-hidden />
            </Action>
            <Action label={`Delete ${name}`} onClick={onDelete}>
              <IconTrash size={16} aria-hidden />
            </Action>
          </Group>
        </Table.Td>
      </Table.Tr>
      {isOpen && (
        <Table.Tr id={detailsId}>
          <Table.Td colSpan={FLOW_COLUMNS.length}>
            <FlowDetails flow={flow} />
          </Table.Td>
        </Table.Tr>
      )}
    </>
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
