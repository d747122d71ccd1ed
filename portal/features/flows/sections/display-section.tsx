import { Radio, Stack } from '@mantine/core';
import { ColorChoice } from '../fields/color-choice.js';
import { LogoChoice } from '../fields/logo-choice.js';
import { EditorSection } from './editor-section.js';
import type { SectionProps } from '../form/use-flow-form.js';

/** How the flow looks in the portal: a logo or a color (R11). */
export function DisplaySection({ form }: SectionProps) {
  const { draft, set } = form;
  return (
    <EditorSection title="Display">
      <Radio.Group
        label="Display option"
        value={draft.display.type}
        onChange={(type) => set('display.type', type === 'logo' ? 'logo' : 'color')}
      >
        <Stack gap="xs" mt={4}>
          <Radio value="color" label="Color indicator" />
          <Radio value="logo" label="Logo" />
        </Stack>
      </Radio.Group>
      {draft.display.type === 'logo' ? <LogoChoice form={form} /> : <ColorChoice form={form} />}
    </EditorSection>
  );
}
