import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconDeviceLaptop, IconKey, IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { FlowKind } from '../form/flow-draft.js';
import { KIND_WORDS } from '../../../words/kind-words.js';

/** Starts a new flow of the selected kind (R71). */
export function AddFlowMenu() {
  const navigate = useNavigate();
  const open = (kind: FlowKind) => void navigate({ to: '/flows/$flow', params: { flow: 'new' }, search: { kind } });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button leftSection={<IconPlus size={16} aria-hidden />} rightSection={<IconChevronDown size={14} aria-hidden />}>
          Add flow
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item data-autofocus leftSection={<IconKey size={16} aria-hidden />} onClick={() => open('resource')}>
          {KIND_WORDS.resource}
        </Menu.Item>
        <Menu.Item leftSection={<IconDeviceLaptop size={16} aria-hidden />} onClick={() => open('device_admin')}>
          {KIND_WORDS.device_admin}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
