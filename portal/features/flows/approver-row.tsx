import { Group, Paper, Select, Stack } from '@mantine/core';
import { PersonSelect } from '../../ui/person-select.js';
import type { Approver, ApproverDraft } from './draft.js';
import { GroupApprover } from './group-approver.js';
import { OwnerSuggestions } from './owner-suggestions.js';
import { RowControls } from './row-controls.js';
import type { FlowForm } from './use-flow-form.js';
import { APPROVER_WORDS } from './words.js';

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

/** One approver: its type, and what that type needs. */
export function ApproverRow({ form, row, at, count, onType, onMove, onRemove }: Props) {
  const name = `Approver ${String(at + 1)}`;
  return (
    <Paper p="sm" bg="transparent" role="listitem" aria-label={name}>
      <Stack gap="xs">
        <Group justify="space-between" align="flex-end" wrap="nowrap" gap="xs">
          <Select
            label={name}
            flex={1}
            maw={320}
            data={TYPES.map((value) => ({ value, label: APPROVER_WORDS[value] }))}
            allowDeselect={false}
            value={row.type}
            onChange={(value) => onType(TYPES.find((one) => one === value) ?? row.type)}
            error={form.errorAt(`approval.approvers.${String(at)}.type`)}
            data-control={`${row.key}:type`}
          />
          <RowControls row={row} at={at} count={count} onMove={onMove} onRemove={onRemove} />
        </Group>
        {row.type === 'resource_owner' && <OwnerApprover form={form} row={row} at={at} />}
        {row.type === 'user_group' && <GroupApprover form={form} row={row} at={at} />}
      </Stack>
    </Paper>
  );
}

function OwnerApprover({ form, row, at }: Pick<Props, 'form' | 'row' | 'at'>) {
  const choose = (id: string) => form.set(`approval.approvers.${String(at)}.userId`, id);
  return (
    <>
      <PersonSelect
        label={`Person of approver ${String(at + 1)}`}
        isRequired
        value={row.userId === '' ? null : row.userId}
        onChange={(id) => choose(id ?? '')}
        error={form.errorAt(`approval.approvers.${String(at)}.userId`) ?? null}
      />
      {row.userId === '' && <OwnerSuggestions groupId={form.draft.grantGroupId} onChoose={choose} />}
    </>
  );
}
