import * as z from 'zod';
import { minutesOf } from '../../workflows/rules/durations.js';
import { APPROVER_TYPES, REQUIREMENTS } from '../../workflows/rules/state.js';
import { display } from './display.js';
import { duration, longText, nameText, text, uuid } from './text.js';

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
    requirement: z.enum(REQUIREMENTS).default('any').describe('How many of the approvers have to approve (R16).'),
    approvers: z
      .array(approver)
      .min(1)
      .max(MOST_APPROVERS)
      .refine((all) => all.length === 1 || all.every((one) => one.type !== 'administrator'), 'administrator excludes all other approvers')
      .describe('Their order is data (R15).'),
  }),
]);

/** Administrators decide about devices, nobody else (R13). */
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
    channelIds: z
      .array(text({ min: 1, max: 50 }))
      .min(1)
      .max(20),
  }),
  z.strictObject({ delivery: z.literal('direct_message') }),
]);

const common = {
  name: nameText().describe('Shown to users.'),
  description: longText().default('').describe('What the access is for.'),
  enabled: z.boolean().default(true).describe('Off: invisible, and cannot be requested, at once (R18).'),
  visibleToGroupIds: z.array(uuid()).min(1).max(100).describe('Whose members may ask (R21).'),
};

/** The fields of a flow for a resource. */
const resource = {
  ...common,
  kind: z.literal('resource').describe('Cannot be changed.'),
  display: display().describe('A logo or a colour (R11).'),
  grantGroupId: uuid().describe('The group that an approved request grants.'),
  timedAccess: timedAccess.describe('How long access lasts (R12).'),
  approval: approval.describe('Who decides (R14).'),
  slack: slack.default({ delivery: 'off' }).describe('Where approvers are told (R17).'),
};

/** The fields of a flow for administrator rights on a device. */
const device = {
  ...common,
  kind: z.literal('device_admin').describe('Cannot be changed.'),
  sessionDurations: durations()
    .refine((all) => all.every((one) => minutes(one) <= LONGEST_SESSION), 'at most P7D')
    .describe('One or more (R13).'),
  approval: deviceApproval.describe('Automatic, or by administrators (R15).'),
};

/** The fields of a flow, by its kind. */
export const flowFields = { resource, device };

const Posting = z.object({ approval, slack: resource.slack });

/** Slack channels are for flows that administrators decide (R17); asked whatever else is wrong, as soon as both can be read. */
export const postsToRightPlace = (flow: unknown): boolean => {
  const { approval: by, slack: to } = Posting.parse(flow);
  return to.delivery !== 'channels' || (by.type === 'manual' && by.approvers.every((one) => one.type === 'administrator'));
};

/** Both places are there and well-formed. */
export const saysWhereItPosts = (flow: unknown): boolean => Posting.safeParse(flow).success;
