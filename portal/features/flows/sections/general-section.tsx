import { Switch, Textarea, TextInput } from '@mantine/core';
import { EditorSection } from './editor-section.js';
import type { SectionProps } from '../form/use-flow-form.js';

const MAX_NAME_LENGTH = 100;
const MAX_DESCRIPTION_LENGTH = 2_000;

/** The name and description of the flow, and whether it is enabled (R10). */
export function GeneralSection({ form }: SectionProps) {
  const { draft, set, textProps } = form;
  return (
    <EditorSection title="General">
      <TextInput label="Name" description="Shown to requesters" withAsterisk maxLength={MAX_NAME_LENGTH} {...textProps('name')} />
      <Textarea
        label="Description"
        description={`What this access is for. ${String(draft.description.length)} of ${MAX_DESCRIPTION_LENGTH.toLocaleString('en')} characters.`}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={MAX_DESCRIPTION_LENGTH}
        {...textProps('description')}
      />
      <Switch
        label="Approval flow enabled"
        description={draft.enabled ? 'Users can request this access' : 'Users cannot see or request this access'}
        checked={draft.enabled}
        onChange={(event) => set('enabled', event.currentTarget.checked)}
      />
    </EditorSection>
  );
}
