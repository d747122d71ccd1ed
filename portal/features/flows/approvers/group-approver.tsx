import { Checkbox } from '@mantine/core';
import type { ApproverDraft } from '../form/flow-draft.js';
import { GroupSelect } from '../../../ui/forms/group-select.js';
import type { FlowForm } from '../form/use-flow-form.js';

type Props = { form: FlowForm; row: ApproverDraft; at: number };

/** A group whose members approve: any one of them, or all. */
export function GroupApprover({ form, row, at }: Props) {
  const place = `approval.approvers.${String(at)}`;
  return (
    <>
      <GroupSelect
        label="User group"
        withAsterisk
        value={row.groupId}
        onChange={(id) => form.set(`${place}.groupId`, id)}
        error={form.errorAt(`${place}.groupId`)}
      />
      <Checkbox
        label="Require approval from all users in this group"
        description="Applies to the users who are members when a request is submitted. Otherwise, any one of them can approve."
        checked={row.requireAll}
        onChange={(event) => form.set(`${place}.requireAll`, event.currentTarget.checked)}
      />
    </>
  );
}
