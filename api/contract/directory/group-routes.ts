import * as z from 'zod';
import { EXAMPLE, STAMPS } from '../example.js';
import { pageOf, paging } from '../paging.js';
import { route } from '../route.js';
import { IdParams, instant, longText, nameText, NoBody, NoContent, NoParams, NoQuery, searchText, uuid } from '../text.js';

export const Group = z
  .object({
    id: uuid(),
    name: z.string().describe('The name of the group, unique without regard to case, spaces and invisible characters.'),
    description: z.string(),
    memberCount: z.number().int().describe('The number of members.'),
    createdAt: instant(),
    updatedAt: instant(),
  })
  .meta({
    id: 'Group',
    examples: [{ id: EXAMPLE.group, name: 'github-admins', description: 'Administrators of our code', memberCount: 3, ...STAMPS }],
  });

const fields = {
  name: nameText().describe('The name of the group, unique without regard to case, spaces and invisible characters.'),
  description: longText().describe('The purpose of the group.'),
};

export const NewGroup = z
  .strictObject({ ...fields, description: fields.description.default('') })
  .meta({ id: 'NewGroup', examples: [{ name: 'github-admins', description: 'Administrators of our GitHub organisation' }] });

export const GroupChange = z
  .strictObject(fields)
  .partial()
  .meta({ id: 'GroupChange', examples: [{ description: 'Administrators of GitHub' }] });

export const GroupPage = pageOf(Group).meta({ id: 'GroupPage' });
const tag = 'Directory';

export const listGroups = route({
  operationId: 'listGroups',
  method: 'get',
  path: '/groups',
  summary: 'List groups',
  description: 'Newest first.',
  tag,
  access: 'admin',
  params: NoParams,
  query: z.strictObject({
    ...paging('groups'),
    q: searchText({ max: 200 }).optional().describe('Only groups with this text in their name.'),
  }),
  body: NoBody,
  success: { status: 200, schema: GroupPage },
  refusals: [],
});

export const createGroup = route({
  operationId: 'createGroup',
  method: 'post',
  path: '/groups',
  summary: 'Create a group',
  tag,
  access: 'admin',
  params: NoParams,
  query: NoQuery,
  body: NewGroup,
  success: { status: 201, schema: Group },
  refusals: ['already_exists'],
});

export const readGroup = route({
  operationId: 'readGroup',
  method: 'get',
  path: '/groups/:id',
  summary: 'Get a group',
  tag,
  access: 'admin',
  params: IdParams,
  query: NoQuery,
  body: NoBody,
  success: { status: 200, schema: Group },
  refusals: ['not_found'],
});

export const changeGroup = route({
  operationId: 'changeGroup',
  method: 'patch',
  path: '/groups/:id',
  summary: 'Update a group',
  tag,
  access: 'admin',
  params: IdParams,
  query: NoQuery,
  body: GroupChange,
  success: { status: 200, schema: Group },
  refusals: ['not_found', 'already_exists'],
});

export const deleteGroup = route({
  operationId: 'deleteGroup',
  method: 'delete',
  path: '/groups/:id',
  summary: 'Delete a group',
  description: 'Its memberships end. Past requests still name it.',
  tag,
  access: 'admin',
  params: IdParams,
  query: NoQuery,
  body: NoBody,
  success: { status: 204, schema: NoContent },
  refusals: ['not_found'],
});

export const GROUP_ROUTES = [listGroups, createGroup, readGroup, changeGroup, deleteGroup] as const;
