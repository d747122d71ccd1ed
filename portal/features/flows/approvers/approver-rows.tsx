import { Button, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { LiveRegion } from '../../../ui/feedback/live-region.js';
import { AdministratorNote } from './administrator-note.js';
import { MAX_APPROVERS } from './approver-list.js';
import { ApproverRow } from './approver-row.js';
import { ChoiceField } from '../fields/choice-field.js';
import { SortableApprovers } from './sortable-approvers.js';
import { useApproverRows } from './use-approver-rows.js';
import type { SectionProps } from '../form/use-flow-form.js';

/** The approvers, in their order (R15). */
export function ApproverRows({ form }: SectionProps) {
  const { rows, announcement, setType, drag, move, add, remove, restore } = useApproverRows(form);
  const isAdministrator = rows.some(({ type }) => type === 'administrator');
  return (
    <ChoiceField label="Approvers" error={form.errorAt('approval.approvers')}>
      <LiveRegion>{announcement}</LiveRegion>
      <SortableApprovers rows={rows} onMove={drag}>
        <Stack gap="xs" role="list" aria-label="Approvers">
          {rows.map((row, at) => (
            <ApproverRow
              key={row.key}
              form={form}
              row={row}
              at={at}
              count={rows.length}
              onType={(type) => setType(at, type)}
              onMove={(to, control) => move(at, to, control)}
              onRemove={() => remove(at)}
            />
          ))}
        </Stack>
      </SortableApprovers>
      {isAdministrator && <AdministratorNote onRestore={restore} />}
      {!isAdministrator && rows.length < MAX_APPROVERS && (
        <div>
          <Button variant="default" size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
            Add approver
          </Button>
        </div>
      )}
      {rows.length >= MAX_APPROVERS && <Text size="sm">A flow can have at most {MAX_APPROVERS} approvers.</Text>}
    </ChoiceField>
  );
}
