import { GroupMultiSelect } from '../../../ui/forms/group-multi-select.js';
import { EditorSection } from './editor-section.js';
import type { SectionProps } from '../form/use-flow-form.js';

/** Who sees it and may ask (R21). */
export function VisibilitySection({ form: { draft, set, errorAt } }: SectionProps) {
  return (
    <EditorSection title="Visibility">
      <GroupMultiSelect
        withAsterisk
        label="Visible to groups"
        description={
          draft.kind === 'resource'
            ? 'Their members see it under Requests, Resources'
            : 'Their members see it under Requests, Access, on managed devices'
        }
        value={draft.visibleToGroupIds}
        onChange={(ids) => set('visibleToGroupIds', ids)}
        error={errorAt('visibleToGroupIds')}
      />
    </EditorSection>
  );
}
