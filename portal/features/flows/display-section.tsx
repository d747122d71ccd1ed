import { Radio, Stack } from '@mantine/core';
import { ColorChoice } from './color-choice.js';
import { LogoChoice } from './logo-choice.js';
import { Section } from './section.js';
import type { SectionProps } from './use-flow-form.js';

/** How it looks in the portal: a logo or a colour, one of them (R11). */
export function DisplaySection({ form }: SectionProps) {
  const { draft, set } = form;
  return (
    <Section title="Logo or colour">
      <Radio.Group
        label="Shown with"
        value={draft.display.type}
        onChange={(type) => set('display.type', type === 'logo' ? 'logo' : 'color')}
      >
        <Stack gap="xs" mt={4}>
          <Radio value="color" label="A colour and the first letter of the name" />
          <Radio value="logo" label="A logo" />
        </Stack>
      </Radio.Group>
      {draft.display.type === 'logo' ? <LogoChoice form={form} /> : <ColorChoice form={form} />}
    </Section>
  );
}
