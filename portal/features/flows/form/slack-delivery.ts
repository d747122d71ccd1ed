import type { FlowDraft } from './flow-draft.js';

export type SlackDelivery = FlowDraft['slack']['delivery'];

/** The API has no Slack to connect yet; its settings will say whether it is (R82). */
export const SLACK_IS_CONNECTED: boolean = false;

/** Where approvers can be told (R17): channels are for administrators, and without approvers there is nobody to tell. */
export function deliveriesFor({ approval: { type, approvers } }: FlowDraft): readonly SlackDelivery[] {
  if (type === 'automatic') return ['off'];
  return approvers.every((one) => one.type === 'administrator') ? ['off', 'channels', 'direct_message'] : ['off', 'direct_message'];
}

/** What was chosen, as long as the approvers allow it. */
export const deliveryOf = (draft: FlowDraft): SlackDelivery =>
  deliveriesFor(draft).includes(draft.slack.delivery) ? draft.slack.delivery : 'off';
