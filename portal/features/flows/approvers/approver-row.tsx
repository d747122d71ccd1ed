import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { Group, Paper, Select, Stack, Text } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { DragHandle } from './drag-handle.js';
import type { Approver, ApproverDraft } from '../form/flow-draft.js';
import { GroupApprover } from './group-approver.js';
import { OwnerApprover } from './owner-approver.js';
import { ApproverControls } from './approver-controls.js';
import type { FlowForm } from '../form/use-flow-form.js';
import { APPROVER_WORDS } from '../../../words/approver-words.js';

type Props = {
  form: FlowForm;
  row: ApproverDraft;
  at: number;
  count: number;
  onType: (type: Approver['type']) => void;
  onMove: (to: number, control: string) => void;
  onRemove: () => void;
};
const TYPES: readonly Approver['type'][] = ['administrator', 'manager', 'resource_owner', 'user_group'];
const TRANSITION = { duration: 120, easing: 'ease' };

/** One approver: its type, and the fields of that type. */
export function ApproverRow({ form, row, at, count, onType, onMove, onRemove }: Props) {
  const transition = useReducedMotion() ? null : TRANSITION;
  const { setNodeRef, transform, transition: current, isDragging, ...handle } = useSortable({ id: row.key, transition });
  const title = `Approver ${String(at + 1)}`;
  const name = `approver ${String(at + 1)}, ${APPROVER_WORDS[row.type]}`;
  return (
    <Paper
      ref={setNodeRef}
      p="sm"
      pos="relative"
      role="listitem"
      aria-label={title}
      {...(isDragging && { shadow: 'md' })}
      style={{ transform: CSS.Translate.toString(transform), transition: current, zIndex: isDragging ? 1 : undefined }}
    >
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap" gap="xs">
          <Group gap={8} wrap="nowrap">
            {count > 1 && <DragHandle label={`Reorder ${name}`} isDragging={isDragging} {...handle} />}
            <Text size="sm" fw={500}>
              {title}
            </Text>
          </Group>
          {count > 1 && <ApproverControls name={name} rowKey={row.key} at={at} count={count} onMove={onMove} onRemove={onRemove} />}
        </Group>
        <Select
          label="Approver type"
          data={TYPES.map((value) => ({ value, label: APPROVER_WORDS[value] }))}
          allowDeselect={false}
          value={row.type}
          onChange={(value) => onType(TYPES.find((one) => one === value) ?? row.type)}
          error={form.errorAt(`approval.approvers.${String(at)}.type`)}
          data-control={`${row.key}:type`}
        />
        {row.type === 'resource_owner' && <OwnerApprover form={form} row={row} at={at} />}
        {row.type === 'user_group' && <GroupApprover form={form} row={row} at={at} />}
      </Stack>
    </Paper>
  );
}
