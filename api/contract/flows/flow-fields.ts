import * as z from 'zod';
import { minutesOf } from '../../../workflows/rules/flow/durations.js';
import { APPROVER_TYPES, REQUIREMENTS } from '../../../workflows/rules/request/state.js';
import { display } from './display.js';
import { duration, longText, nameText, uuid } from '../text.js';

/** Longest device session (R13), in minutes. */
const LONGEST_SESSION = 7 * 24 * 60;
const MOST_APPROVERS = 20;

const minutes = (iso: string): number => minutesOf(iso) ?? 0;

/** One or more durations, kept sorted; equal lengths are one (R12). */
const durations = () =>
  z
    .array(duration())
    .min(1)
    .max(20)
    .transform((all) => [...new Set(all)].sort((a, b) => minutes(a) - minutes(b)))
    .pipe(z.array(z.string()));

const timedAccess = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('none') }),
  z.strictObject({ mode: z.literal('fixed'), duration: duration() }),
  z.strictObject({ mode: z.literal('choice'), durations: durations() }),
]);

const [administrator, manager, owner, group] = APPROVER_TYPES;
const approver = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal(administrator) }),
  z.strictObject({ type: z.literal(manager) }),
  z.strictObject({ type: z.literal(owner), userId: uuid() }),
  z.strictObject({ type: z.literal(group), groupId: uuid(), requireAll: z.boolean().default(false) }),
]);

const automatic = z.strictObject({ type: z.literal('automatic') });
const approval = z.discriminatedUnion('type', [
  automatic,
  z.strictObject({
    type: z.literal('manual'),
    requirement: z
      .enum(REQUIREMENTS)
      .default('any')
      .describe('Who has to approve: `any` one of the approvers, `all` of them, or all `in_order`.'),
    approvers: z
      .array(approver)
      .min(1)
      .max(MOST_APPROVERS)
      .refine(
        (all) => all.length === 1 || all.every((one) => one.type !== 'administrator'),
        'must not combine administrator with other approvers',
      )
      .describe('The approvers, at most 20. With `in_order` they decide in this order.'),
  }),
]);

/** Only administrators decide about devices (R13). */
const deviceApproval = z.discriminatedUnion('type', [
  automatic,
  z.strictObject({
    type: z.literal('manual'),
    requirement: z.literal('any').default('any'),
    approvers: z.tuple([z.strictObject({ type: z.literal(administrator) })]).default([{ type: administrator }]),
  }),
]);

const slack = z.discriminatedUnion('delivery', [
  z.strictObject({ delivery: z.literal('off') }),
  z.strictObject({
    delivery: z.literal('channels'),
    channelIds: z.array(nameText().max(50)).min(1).max(20),
  }),
  z.strictObject({ delivery: z.literal('direct_message') }),
]);

const common = {
  name: nameText().describe('The name of the flow, shown to requesters.'),
  description: longText().default('').describe('The purpose of the access.'),
  enabled: z.boolean().default(true).describe('A disabled flow is hidden and cannot be requested.'),
  visibleToGroupIds: z.array(uuid()).min(1).max(100).describe('The groups whose members see the flow and may request it.'),
};

/** The fields of a flow for a resource. */
const resource = {
  ...common,
  kind: z.literal('resource').describe('The kind of the flow; it cannot be changed.'),
  display: display().describe('A logo of the catalogue, or a colour.'),
  grantGroupId: uuid().describe('The group that an approved request makes the requester a member of.'),
  timedAccess: timedAccess.describe(
    'How long access lasts: permanently (`none`), for a `fixed` duration, or for one that the requester chooses (`choice`).',
  ),
  endWithEligibility: z
    .boolean()
    .default(false)
    .describe('Whether access also ends when its holder is no longer in any of the groups that see the flow. Open requests always do.'),
  approval: approval.describe('Whether requests are approved automatically, or by approvers.'),
  slack: slack
    .default({ delivery: 'off' })
    .describe('Where Slack notifies approvers. Channels are for flows that only administrators decide.'),
};

/** The fields of a flow for administrator rights on a device. */
const device = {
  ...common,
  kind: z.literal('device_admin').describe('The kind of the flow; it cannot be changed.'),
  sessionDurations: durations()
    .refine((all) => all.every((one) => minutes(one) <= LONGEST_SESSION), 'must not be longer than P7D')
    .describe('The durations of a session, at most 7 days each. With more than one, the requester chooses.'),
  approval: deviceApproval.describe('Whether requests are approved automatically, or by administrators.'),
};

/** The fields of a flow, by its kind. */
export const flowFields = { resource, device };

const Posting = z.object({ approval, slack: resource.slack });

/** Slack channels are for flows that only administrators decide (R17). Checked even when other fields are wrong. */
export const isSlackAllowed = (flow: unknown): boolean => {
  const { approval: by, slack: to } = Posting.parse(flow);
  return to.delivery !== 'channels' || (by.type === 'manual' && by.approvers.every((one) => one.type === 'administrator'));
};

/** Whether both fields are well-formed, so that they can be compared. */
export const hasSlackAndApproval = (flow: unknown): boolean => Posting.safeParse(flow).success;
