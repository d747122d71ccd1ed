import { Radio, Stack, Text } from '@mantine/core';
import { ApproverRows } from '../approvers/approver-rows.js';
import { RequirementChoice } from '../approvers/requirement-choice.js';
import { EditorSection } from './editor-section.js';
import type { SectionProps } from '../form/use-flow-form.js';

/** Who decides (R14); about devices, administrators do (R15). */
export function ApprovalSection({ form }: SectionProps) {
  const { draft, set } = form;
  const { type, approvers } = draft.approval;
  const isDevice = draft.kind === 'device_admin';
  return (
    <EditorSection title="Approval">
      <Radio.Group
        label="Who decides?"
        value={type}
        onChange={(value) => set('approval.type', value === 'automatic' ? 'automatic' : 'manual')}
      >
        <Stack gap="xs" mt={4}>
          <Radio value="automatic" label="Automatic" description="Whoever asks gets it at once" />
          <Radio value="manual" label="Manual" description={isDevice ? 'Any active administrator decides' : 'The approvers below decide'} />
        </Stack>
      </Radio.Group>
      {type === 'manual' && isDevice && <Text size="sm">About administrator rights on devices, only administrators decide.</Text>}
      {type === 'manual' && !isDevice && (
        <>
          <ApproverRows form={form} />
          {approvers.length > 1 && <RequirementChoice form={form} />}
        </>
      )}
    </EditorSection>
  );
}
