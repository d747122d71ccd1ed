import { Radio, Stack, TagsInput, Text } from '@mantine/core';
import { EditorSection } from './editor-section.js';
import { deliveriesFor, type SlackDelivery, deliveryOf, SLACK_IS_CONNECTED } from '../form/slack-delivery.js';
import type { SectionProps } from '../form/use-flow-form.js';

const WORDS: Record<SlackDelivery, [label: string, description: string]> = {
  off: ['Off', 'Approvers are told by e-mail and in their inbox'],
  channels: ['Channels', 'For flows that administrators decide'],
  direct_message: ['Direct message', 'To each approver'],
};
const MAX_CHANNELS = 20;

/** Where approvers are told in Slack (R17); what can be chosen depends on them. */
export function SlackSection({ form: { draft, set, errorAt } }: SectionProps) {
  const choices = deliveriesFor(draft);
  const chosen = deliveryOf(draft);
  return (
    <EditorSection title="Slack" note={noteOn(choices)}>
      {!SLACK_IS_CONNECTED && (
        <Text size="sm">Slack is not connected. It can be chosen here as soon as it is connected in the settings.</Text>
      )}
      <Radio.Group
        label="Tell approvers in Slack"
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
          label="Channels"
          description="Their ids, such as C0123456789; Enter adds one"
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
  if (choices.length === 1) return 'Without approvers there is nobody to tell.';
  return choices.includes('channels')
    ? 'Administrators can be told in channels, too.'
    : 'Channels are only for flows that administrators decide.';
}
