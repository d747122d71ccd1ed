import { Checkbox } from '@mantine/core';
import type { ApproverDraft } from '../form/flow-draft.js';
import { GroupSelect } from '../../../ui/forms/group-select.js';
import type { FlowForm } from '../form/use-flow-form.js';

type Props = { form: FlowForm; row: ApproverDraft; at: number };

/** A group whose members decide: any one of them, or each. */
export function GroupApprover({ form, row, at }: Props) {
  const place = `approval.approvers.${String(at)}`;
  return (
    <>
      <GroupSelect
        label={`Group of approver ${String(at + 1)}`}
        withAsterisk
        value={row.groupId}
        onChange={(id) => form.set(`${place}.groupId`, id)}
        error={form.errorAt(`${place}.groupId`)}
      />
      <Checkbox
        label="Require approval from all users in this group"
        description="As they are members when somebody asks; otherwise any one of them decides"
        checked={row.requireAll}
        onChange={(event) => form.set(`${place}.requireAll`, event.currentTarget.checked)}
      />
    </>
  );
}
