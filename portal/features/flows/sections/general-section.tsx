import { Switch, Textarea, TextInput } from '@mantine/core';
import { EditorSection } from './editor-section.js';
import type { SectionProps } from '../form/use-flow-form.js';

const MAX_NAME_LENGTH = 100;
const MAX_DESCRIPTION_LENGTH = 2_000;

/** What it is called, and whether it can be requested (R10). */
export function GeneralSection({ form }: SectionProps) {
  const { draft, set, textProps } = form;
  return (
    <EditorSection title="General">
      <TextInput label="Name" description="Shown to users" withAsterisk maxLength={MAX_NAME_LENGTH} {...textProps('name')} />
      <Textarea
        label="Description"
        description={`What the access is for; ${String(draft.description.length)} of ${MAX_DESCRIPTION_LENGTH.toLocaleString('en')} characters`}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={MAX_DESCRIPTION_LENGTH}
        {...textProps('description')}
      />
      <Switch
        label="Enabled"
        description={draft.enabled ? 'Members of the groups below can request it' : 'Nobody sees it, and nobody can request it'}
        checked={draft.enabled}
        onChange={(event) => set('enabled', event.currentTarget.checked)}
      />
    </EditorSection>
  );
}
