import { Radio, Stack } from '@mantine/core';
import type { Requirement } from '../form/flow-draft.js';
import type { SectionProps } from '../form/use-flow-form.js';
import { REQUIREMENT_WORDS } from '../words.js';

const CHOICES: readonly [requirement: Requirement, description: string][] = [
  ['any', 'All are asked at once; the first who decides is enough'],
  ['all', 'All are asked at once; each of them has to approve'],
  ['in_order', 'One is asked after the other, as they stand above'],
];

/** How many of the approvers have to approve (R16). */
export function RequirementChoice({ form: { draft, set } }: SectionProps) {
  return (
    <Radio.Group
      label="How many have to approve?"
      value={draft.approval.requirement}
      onChange={(value) => set('approval.requirement', CHOICES.find(([one]) => one === value)?.[0] ?? 'any')}
    >
      <Stack gap="xs" mt={4}>
        {CHOICES.map(([value, description]) => (
          <Radio key={value} value={value} label={REQUIREMENT_WORDS[value]} description={description} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
