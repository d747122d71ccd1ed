import * as z from 'zod';
import { USER_KINDS } from '../../../workflows/rules/request/facts.js';
import { EXAMPLE, STAMPS } from '../example.js';
import { pageOf, paging } from '../paging.js';
import { route } from '../route.js';
import { IdParams, instant, nameText, NoBody, NoContent, NoParams, NoQuery, optionalName, repeatable, searchText, uuid } from '../text.js';

const ROLES = ['admin', 'user'] as const;

export const USER_EXAMPLE = {
  id: EXAMPLE.requester,
  email: 'ana@example.test',
  displayName: 'Ana',
  department: 'Sales',
  role: 'user',
  kind: 'person',
  active: true,
  managerId: EXAMPLE.approver,
  ...STAMPS,
} as const;

export const User = z
  .object({
    id: uuid(),
    email: z.string(),
    displayName: z.string(),
    department: z.string().nullable(),
    deleted: z
      .boolean()
      .optional()
      .describe('The user was deleted. Only a list by `id` has deleted users; all others are without this field.'),
    role: z.enum(ROLES).optional().describe('Only administrators and the user see this field and those below.'),
    kind: z.enum(USER_KINDS).optional().describe('A person, or a service account: an account of programs, which uses API tokens only.'),
    active: z.boolean().optional(),
    managerId: uuid().nullable().optional(),
    createdAt: instant().optional(),
    updatedAt: instant().optional(),
  })
  .meta({
    id: 'User',
    examples: [USER_EXAMPLE],
  });

const fields = {
  email: z.email().max(254).toLowerCase().describe('The e-mail address, unique and in lower case.'),
  displayName: nameText(),
  department: optionalName().nullable(),
  role: z.enum(ROLES),
  active: z.boolean(),
  managerId: uuid().nullable().describe('The manager, who approves where a flow names the manager of the requester.'),
};

export const NewUser = z
  .strictObject({
    ...fields,
    department: fields.department.default(null),
    role: fields.role.default('user'),
    kind: z
      .enum(USER_KINDS)
      .default('person')
      .describe(
        'A person, or a service account. It never changes. A service account has no portal, and approves only where a flow names it as an owner.',
      ),
    active: fields.active.default(true),
    managerId: fields.managerId.default(null),
  })
  .meta({
    id: 'NewUser',
    examples: [{ email: 'ana@example.test', displayName: 'Ana', department: 'Sales', role: 'user', active: true, managerId: null }],
  });

export const UserChange = z
  .strictObject(fields)
  .partial()
  .meta({ id: 'UserChange', examples: [{ department: 'Marketing', active: false }] });

const tag = 'Directory';

export const listUsers = route({
  operationId: 'listUsers',
  method: 'get',
  path: '/users',
  summary: 'List users',
  description: 'Newest first.',
  tag,
  access: 'user',
  adminWhen: ({ query }) => 'role' in query || 'active' in query,
  params: NoParams,
  query: z.strictObject({
    ...paging('users'),
    q: searchText({ max: 200 }).optional().describe('Only users with this text in their name or e-mail address.'),
    role: z.enum(ROLES).optional().describe('Only users with this role. Administrators only.'),
    active: z.stringbool().optional().describe('Only users who are active, or not. Administrators only.'),
    id: repeatable(uuid()).describe('Only these users, also when they were deleted. May be repeated.'),
  }),
  body: NoBody,
  success: { status: 200, schema: pageOf(User).meta({ id: 'UserPage' }) },
  refusals: [],
});

export const createUser = route({
  operationId: 'createUser',
  method: 'post',
  path: '/users',
  summary: 'Create a user',
  tag,
  access: 'admin',
  params: NoParams,
  query: NoQuery,
  body: NewUser,
  success: { status: 201, schema: User },
  refusals: ['already_exists'],
});

export const readUser = route({
  operationId: 'readUser',
  method: 'get',
  path: '/users/:id',
  summary: 'Get a user',
  tag,
  access: 'user',
  params: IdParams,
  query: NoQuery,
  body: NoBody,
  success: { status: 200, schema: User },
  refusals: ['not_found'],
});

export const changeUser = route({
  operationId: 'changeUser',
  method: 'patch',
  path: '/users/:id',
  summary: 'Update a user',
  tag,
  access: 'admin',
  params: IdParams,
  query: NoQuery,
  body: UserChange,
  success: { status: 200, schema: User },
  refusals: ['not_found', 'already_exists', 'last_admin'],
});

export const deleteUser = route({
  operationId: 'deleteUser',
  method: 'delete',
  path: '/users/:id',
  summary: 'Delete a user',
  description: 'Past requests and the audit log still name them.',
  tag,
  access: 'admin',
  params: IdParams,
  query: NoQuery,
  body: NoBody,
  success: { status: 204, schema: NoContent },
  refusals: ['not_found', 'last_admin'],
});

export const USER_ROUTES = [listUsers, createUser, readUser, changeUser, deleteUser] as const;
