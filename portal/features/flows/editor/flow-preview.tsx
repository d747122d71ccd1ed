import { Card, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { durationInWords } from '../../../lib/duration-in-words.js';
import { ApprovalPath } from '../../../ui/approval-path.js';
import { FlowIcon } from '../../../ui/flow-icon.js';
import type { FlowDraft } from '../form/flow-draft.js';
import { usePathSteps } from '../use-path-steps.js';
import { EditorSection } from '../sections/editor-section.js';

/** Previews the card that users see, the approval path and the duration. */
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
    <EditorSection title="Preview" note={enabled ? 'The card as requesters see it.' : 'This flow is disabled, so users do not see it.'}>
      <Card withBorder bg="var(--dw-surface)" padding="md">
        <Stack gap="sm">
          <Group wrap="nowrap" align="flex-start">
            <FlowIcon name={name} display={isDevice ? null : shown} />
            <Stack gap={2} miw={0}>
              <Text fw={600}>{name.trim() === '' ? 'Untitled flow' : name}</Text>
              <Text size="sm" c="dimmed" lineClamp={3}>
                {description}
              </Text>
            </Stack>
          </Group>
        </Stack>
      </Card>
      <Part title="Approvers">
        <ApprovalPath steps={steps} requirement={approval.requirement} />
      </Part>
      <Part title="Duration">
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

/** The durations that requesters can choose from. */
function lengthInWords({ kind, timedAccess: { mode, duration, durations }, sessionDurations }: FlowDraft): string {
  if (kind === 'resource' && mode === 'none') return 'No time limit';
  const all = kind === 'device_admin' ? sessionDurations : mode === 'fixed' ? [duration] : durations;
  const words = all.filter((iso) => iso !== '').map(durationInWords);
  if (words.length === 0) return 'No duration selected';
  return words.length === 1 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}, chosen by the requester`;
}
