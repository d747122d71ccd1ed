import { GroupMultiSelect } from '../../../ui/forms/group-multi-select.js';
import { EditorSection } from './editor-section.js';
import type { SectionProps } from '../form/use-flow-form.js';

/** The groups whose members see the flow and can request access (R21). */
export function VisibilitySection({ form: { draft, set, errorAt } }: SectionProps) {
  return (
    <EditorSection title="Visibility">
      <GroupMultiSelect
        withAsterisk
        label="User portal visibility"
        description={
          draft.kind === 'resource'
            ? 'Members of these groups see this flow under Requests, on the Resources tab'
            : 'Members of these groups who own a managed device see this flow under Requests, on the Access tab'
        }
        value={draft.visibleToGroupIds}
        onChange={(ids) => set('visibleToGroupIds', ids)}
        error={errorAt('visibleToGroupIds')}
      />
    </EditorSection>
  );
}
