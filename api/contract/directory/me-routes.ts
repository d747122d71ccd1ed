import * as z from 'zod';
import { EXAMPLE } from '../example.js';
import { route } from '../route.js';
import { NoBody, NoParams, NoQuery, uuid } from '../text.js';
import { User, USER_EXAMPLE } from './user-routes.js';

export const Me = User.omit({ deleted: true })
  .required()
  .extend({
    groups: z.array(z.object({ id: uuid(), name: z.string() })),
    isApprover: z.boolean().describe('Whether the caller is, or may be, an approver.'),
    requestsEnabled: z.boolean().describe('Whether access requests are enabled for the installation.'),
  })
  .meta({
    id: 'Me',
    examples: [
      {
        ...USER_EXAMPLE,
        groups: [{ id: EXAMPLE.group, name: 'github-admins' }],
        isApprover: false,
        requestsEnabled: true,
      },
    ],
  });

export const readMe = route({
  operationId: 'readMe',
  method: 'get',
  path: '/me',
  summary: 'Get the signed-in user',
  tag: 'Me',
  access: 'user',
  params: NoParams,
  query: NoQuery,
  body: NoBody,
  success: { status: 200, schema: Me },
  refusals: [],
});

export const ME_ROUTES = [readMe] as const;
