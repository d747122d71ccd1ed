import * as z from 'zod';
import { EXAMPLE } from '../example.js';
import { pageOf, paging } from '../paging.js';
import { route } from '../route.js';
import { MembershipSource } from './membership-source.js';
import { IdParams, NoBody, NoContent, NoQuery, uuid } from '../text.js';

export const Member = z
  .object({
    userId: uuid(),
    email: z.string(),
    displayName: z.string(),
    sources: z
      .array(MembershipSource)
      .describe('The sources of the membership that are in force: a direct one, or requests. It ends with the last of them.'),
  })
  .meta({
    id: 'Member',
    examples: [
      {
        userId: EXAMPLE.requester,
        email: 'ana@example.test',
        displayName: 'Ana',
        sources: [{ type: 'request', requestId: EXAMPLE.request, expiresAt: EXAMPLE.later }],
      },
    ],
  });

const MemberParams = z.strictObject({ id: uuid().describe('The id of the group.'), userId: uuid().describe('The id of the user.') });
const common = { tag: 'Directory', access: 'admin', body: NoBody } as const;

export const listMembers = route({
  ...common,
  operationId: 'listMembers',
  method: 'get',
  path: '/groups/:id/members',
  summary: 'List the members of a group',
  description: 'Newest first.',
  params: IdParams,
  query: z.strictObject(paging('members')),
  success: { status: 200, schema: pageOf(Member).meta({ id: 'MemberPage' }) },
  refusals: ['not_found'],
});

export const addMember = route({
  ...common,
  operationId: 'addMember',
  method: 'put',
  path: '/groups/:id/members/:userId',
  summary: 'Add a direct member to a group',
  params: MemberParams,
  query: NoQuery,
  success: { status: 204, schema: NoContent },
  refusals: ['not_found'],
});

export const removeMember = route({
  ...common,
  operationId: 'removeMember',
  method: 'delete',
  path: '/groups/:id/members/:userId',
  summary: 'Remove a member from a group',
  description: 'Ends the direct membership. Access granted by requests stays, unless `sources` is `all`.',
  params: MemberParams,
  query: z.strictObject({
    sources: z
      .enum(['direct', 'all'])
      .default('direct')
      .describe('What ends: the direct membership only, or access granted by requests too.'),
  }),
  success: { status: 204, schema: NoContent },
  refusals: ['not_found'],
});

export const MEMBER_ROUTES = [listMembers, addMember, removeMember] as const;
