import { GroupSelect } from '../../../ui/forms/group-select.js';
import { EditorSection } from './editor-section.js';
import type { SectionProps } from '../form/use-flow-form.js';

/** The group that an approved request grants (R11). */
export function GrantSection({ form: { draft, set, errorAt } }: SectionProps) {
  return (
    <EditorSection title="Access">
      <GroupSelect
        label="User group assignment"
        description="Approved requesters become members of this group"
        withAsterisk
        value={draft.grantGroupId}
        onChange={(id) => set('grantGroupId', id)}
        error={errorAt('grantGroupId')}
      />
    </EditorSection>
  );
}
