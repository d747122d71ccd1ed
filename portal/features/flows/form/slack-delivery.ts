import type { FlowDraft } from './flow-draft.js';

/** Where approvers are notified in Slack. */
export type SlackDelivery = FlowDraft['slack']['delivery'];

/** The API cannot connect Slack yet. Its settings will say whether Slack is connected (R82). */
export const SLACK_IS_CONNECTED: boolean = false;

/** Where approvers can be notified (R17): in channels only if all approvers are administrators, nowhere if approval is automatic. */
export function deliveriesFor({ approval: { type, approvers } }: FlowDraft): readonly SlackDelivery[] {
  if (type === 'automatic') return ['off'];
  return approvers.every((one) => one.type === 'administrator') ? ['off', 'channels', 'direct_message'] : ['off', 'direct_message'];
}

/** The selected delivery, if the approvers allow it. */
export const deliveryOf = (draft: FlowDraft): SlackDelivery =>
  deliveriesFor(draft).includes(draft.slack.delivery) ? draft.slack.delivery : 'off';
