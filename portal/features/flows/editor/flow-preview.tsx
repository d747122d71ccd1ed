import { Card, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { durationInWords } from '../../../lib/time.js';
import { ApprovalPath } from '../../../ui/approval-path.js';
import { FlowIcon } from '../../../ui/flow-icon.js';
import type { FlowDraft } from '../form/flow-draft.js';
import { usePathSteps } from '../use-path-steps.js';
import { EditorSection } from '../sections/editor-section.js';

/** The card as users will see it, and the approval path as it will run. */
export function FlowPreview({ draft }: { draft: FlowDraft }) {
  const { name, description, enabled, display, kind, approval } = draft;
  const shown =
    display.type === 'logo' && display.logo !== ''
      ? { type: 'logo' as const, logo: display.logo }
      : { type: 'color' as const, color: display.color };
  const isDevice = kind === 'device_admin';
  const approvers = isDevice ? [{ type: 'administrator' as const }] : approval.approvers;
  const steps = usePathSteps(approval.type === 'automatic' ? [] : approvers);
  return (
    <EditorSection title="Preview" note={enabled ? 'As users will see it.' : 'Switched off: users do not see it.'}>
      <Card withBorder bg="var(--dw-surface)" padding="md">
        <Stack gap="sm">
          <Group wrap="nowrap" align="flex-start">
            <FlowIcon name={name} display={isDevice ? null : shown} />
            <Stack gap={2} miw={0}>
              <Text fw={600}>{name.trim() === '' ? 'Without a name yet' : name}</Text>
              <Text size="sm" c="dimmed" lineClamp={3}>
                {description}
              </Text>
            </Stack>
          </Group>
        </Stack>
      </Card>
      <Part title="Who approves">
        <ApprovalPath steps={steps} requirement={approval.requirement} />
      </Part>
      <Part title="For how long">
        <Text size="sm">{lengthInWords(draft)}</Text>
      </Part>
    </EditorSection>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack gap={4}>
      <Text size="sm" fw={500}>
        {title}
      </Text>
      {children}
    </Stack>
  );
}

/** What users can choose about the time. */
function lengthInWords({ kind, timedAccess: { mode, duration, durations }, sessionDurations }: FlowDraft): string {
  if (kind === 'resource' && mode === 'none') return 'Without an end';
  const all = kind === 'device_admin' ? sessionDurations : mode === 'fixed' ? [duration] : durations;
  const words = all.filter((iso) => iso !== '').map(durationInWords);
  if (words.length === 0) return 'No duration yet';
  return words.length === 1 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}, as the requester chooses`;
}
