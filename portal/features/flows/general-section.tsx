import { Switch, Textarea, TextInput } from '@mantine/core';
import { Section } from './section.js';
import type { SectionProps } from './use-flow-form.js';

const LONGEST_NAME = 100;
const LONGEST_TEXT = 2_000;

/** What it is called, and whether it can be requested (R10). */
export function GeneralSection({ form }: SectionProps) {
  const { draft, set, textProps } = form;
  return (
    <Section title="General">
      <TextInput label="Name" description="Shown to users" withAsterisk maxLength={LONGEST_NAME} {...textProps('name')} />
      <Textarea
        label="Description"
        description={`What the access is for; ${String(draft.description.length)} of ${LONGEST_TEXT.toLocaleString('en')} characters`}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={LONGEST_TEXT}
        {...textProps('description')}
      />
      <Switch
        label="Enabled"
        description={draft.enabled ? 'Members of the groups below can request it' : 'Nobody sees it, and nobody can request it'}
        checked={draft.enabled}
        onChange={(event) => set('enabled', event.currentTarget.checked)}
      />
    </Section>
  );
}
