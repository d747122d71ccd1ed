import { Radio, Stack, TagsInput, Text } from '@mantine/core';
import { EditorSection } from './editor-section.js';
import { deliveriesFor, type SlackDelivery, deliveryOf, SLACK_IS_CONNECTED } from '../form/slack-delivery.js';
import type { SectionProps } from '../form/use-flow-form.js';

const WORDS: Record<SlackDelivery, [label: string, description: string]> = {
  off: ['Off', 'Approvers are notified by email and in their inbox'],
  channels: ['Channels', 'Available if administrators approve'],
  direct_message: ['Direct message', 'Each approver receives a message'],
};
const MAX_CHANNELS = 20;

/** Where approvers are notified in Slack (R17). The choices depend on the approvers. */
export function SlackSection({ form: { draft, set, errorAt } }: SectionProps) {
  const choices = deliveriesFor(draft);
  const chosen = deliveryOf(draft);
  return (
    <EditorSection title="Slack" note={noteOn(choices)}>
      {!SLACK_IS_CONNECTED && <Text size="sm">Slack is not connected, so these options are not available.</Text>}
      <Radio.Group
        label="Allow Slack approvals"
        value={chosen}
        onChange={(value) => set('slack.delivery', choices.find((one) => one === value) ?? 'off')}
        error={errorAt('slack.delivery')}
      >
        <Stack gap="xs" mt={4}>
          {choices.map((delivery) => (
            <Radio
              key={delivery}
              value={delivery}
              label={WORDS[delivery][0]}
              description={WORDS[delivery][1]}
              disabled={!SLACK_IS_CONNECTED}
            />
          ))}
        </Stack>
      </Radio.Group>
      {chosen === 'channels' && (
        <TagsInput
          label="Channel IDs"
          description="For example C0123456789. Press Enter to add an ID."
          withAsterisk
          maxTags={MAX_CHANNELS}
          disabled={!SLACK_IS_CONNECTED}
          value={draft.slack.channelIds}
          onChange={(ids) => set('slack.channelIds', ids)}
          error={errorAt('slack.channelIds')}
        />
      )}
    </EditorSection>
  );
}

function noteOn(choices: readonly SlackDelivery[]): string {
  if (choices.length === 1) return 'Flows with automatic approval have no approvers to notify.';
  return choices.includes('channels')
    ? 'Administrators can also be notified in channels.'
    : 'Channels are available only if administrators approve.';
}
