import { Radio, Stack, Text } from '@mantine/core';
import { ApproverRows } from '../approvers/approver-rows.js';
import { RequirementChoice } from '../approvers/requirement-choice.js';
import { EditorSection } from './editor-section.js';
import type { SectionProps } from '../form/use-flow-form.js';

/** How requests are approved (R14). Administrators approve device admin requests (R15). */
export function ApprovalSection({ form }: SectionProps) {
  const { draft, set } = form;
  const { type, approvers } = draft.approval;
  const isDevice = draft.kind === 'device_admin';
  return (
    <EditorSection title="Approval">
      <Radio.Group
        label="Approval type"
        value={type}
        onChange={(value) => set('approval.type', value === 'automatic' ? 'automatic' : 'manual')}
      >
        <Stack gap="xs" mt={4}>
          <Radio value="automatic" label="Automatic" description="Access is granted as soon as it is requested" />
          <Radio
            value="manual"
            label="Manual"
            description={isDevice ? 'Any active administrator can approve' : 'The approvers below decide'}
          />
        </Stack>
      </Radio.Group>
      {type === 'manual' && isDevice && <Text size="sm">Only administrators can approve device admin requests.</Text>}
      {type === 'manual' && !isDevice && (
        <>
          <ApproverRows form={form} />
          {approvers.length > 1 && <RequirementChoice form={form} />}
        </>
      )}
    </EditorSection>
  );
}
