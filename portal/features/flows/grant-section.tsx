import { GroupSelect } from '../../ui/forms/group-select.js';
import { Section } from './section.js';
import type { SectionProps } from './use-flow-form.js';

/** The group that an approved request grants (R11). */
export function GrantSection({ form: { draft, set, errorAt } }: SectionProps) {
  return (
    <Section title="Access">
      <GroupSelect
        label="Group"
        description="Whoever is approved becomes a member of it"
        withAsterisk
        value={draft.grantGroupId}
        onChange={(id) => set('grantGroupId', id)}
        error={errorAt('grantGroupId')}
      />
    </Section>
  );
}
