import { PersonSelect } from '../../../ui/forms/person-select.js';
import type { ApproverDraft } from '../form/flow-draft.js';
import { OwnerSuggestions } from './owner-suggestions.js';
import type { FlowForm } from '../form/use-flow-form.js';

type Props = { form: FlowForm; row: ApproverDraft; at: number };

/** A user who approves. The owners of the resources that the group opens are suggested (R15). */
export function OwnerApprover({ form, row, at }: Props) {
  const place = `approval.approvers.${String(at)}.userId`;
  const choose = (id: string) => form.set(place, id);
  return (
    <>
      <PersonSelect
        label="Resource owner"
        isRequired
        value={row.userId === '' ? null : row.userId}
        onChange={(id) => choose(id ?? '')}
        error={form.errorAt(place) ?? null}
      />
      {row.userId === '' && <OwnerSuggestions groupId={form.draft.grantGroupId} onChoose={choose} />}
    </>
  );
}
