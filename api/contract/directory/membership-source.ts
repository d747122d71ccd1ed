import * as z from 'zod';
import { instant, uuid } from '../text.js';

/** One source of a membership (R2). */
export const MembershipSource = z.discriminatedUnion('type', [
  z.object({ type: z.literal('direct').describe('An administrator added the person.') }),
  z.object({
    type: z.literal('request').describe('An access request granted the membership.'),
    requestId: uuid().describe('The id of that request.'),
    expiresAt: instant().nullable().describe('The instant at which this source ends; null for permanent access.'),
  }),
]);
