import { Radio, Stack } from '@mantine/core';
import type { Requirement } from '../form/flow-draft.js';
import type { SectionProps } from '../form/use-flow-form.js';
import { REQUIREMENT_WORDS } from '../../../words/requirement-words.js';

const CHOICES: readonly [requirement: Requirement, description: string][] = [
  ['any', 'All approvers are asked at the same time. The first decision counts.'],
  ['all', 'All approvers are asked at the same time. Each approver type must approve.'],
  ['in_order', 'Approvers are asked one after another, in the order above.'],
];

/** How many of the approver types must approve (R16). */
export function RequirementChoice({ form: { draft, set } }: SectionProps) {
  return (
    <Radio.Group
      label="Approver requirement"
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
