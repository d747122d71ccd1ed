import * as z from 'zod';
import { EXAMPLE, STAMPS } from '../example.js';
import { display } from '../flows/display.js';
import { pageOf, paging } from '../paging.js';
import { route } from '../route.js';
import { IdParams, instant, longText, nameText, NoBody, NoContent, NoParams, NoQuery, searchText, uuid } from '../text.js';

const ids = () => z.array(uuid()).max(100);

export const Resource = z
  .object({
    id: uuid(),
    name: z.string(),
    description: z.string(),
    display: display(),
    ownerIds: z.array(uuid()),
    groupIds: z.array(uuid()),
    createdAt: instant(),
    updatedAt: instant(),
  })
  .meta({
    id: 'Resource',
    examples: [
      {
        id: EXAMPLE.resource,
        name: 'GitHub',
        description: 'Our code',
        display: { type: 'logo', logo: 'github-icon' },
        ownerIds: [EXAMPLE.approver],
        groupIds: [EXAMPLE.group],
        ...STAMPS,
      },
    ],
  });

const fields = {
  name: nameText(),
  description: longText(),
  display: display(),
  ownerIds: ids().describe('The owners, suggested as approvers.'),
  groupIds: ids().describe('The groups whose members have access.'),
};

export const NewResource = z
  .strictObject({ ...fields, description: longText().default(''), ownerIds: ids().default([]), groupIds: ids().default([]) })
  .meta({
    id: 'NewResource',
    examples: [{ name: 'GitHub', description: '', display: { type: 'logo', logo: 'github-icon' }, ownerIds: [], groupIds: [] }],
  });
export const ResourceChange = z
  .strictObject(fields)
  .partial()
  .meta({ id: 'ResourceChange', examples: [{ description: 'Our code' }] });

const common = { tag: 'Directory', access: 'admin', query: NoQuery } as const;

export const listResources = route({
  ...common,
  operationId: 'listResources',
  method: 'get',
  path: '/resources',
  summary: 'List resources',
  description: 'Applications and tools, newest first.',
  params: NoParams,
  query: z.strictObject({
    ...paging('resources'),
    q: searchText({ max: 200 }).optional().describe('Only resources with this text in their name.'),
    groupId: uuid().optional(),
  }),
  body: NoBody,
  success: { status: 200, schema: pageOf(Resource).meta({ id: 'ResourcePage' }) },
  refusals: [],
});
export const createResource = route({
  ...common,
  operationId: 'createResource',
  method: 'post',
  path: '/resources',
  summary: 'Create a resource',
  params: NoParams,
  body: NewResource,
  success: { status: 201, schema: Resource },
  refusals: [],
});
export const readResource = route({
  ...common,
  operationId: 'readResource',
  method: 'get',
  path: '/resources/:id',
  summary: 'Get a resource',
  params: IdParams,
  body: NoBody,
  success: { status: 200, schema: Resource },
  refusals: ['not_found'],
});
export const changeResource = route({
  ...common,
  operationId: 'changeResource',
  method: 'patch',
  path: '/resources/:id',
  summary: 'Update a resource',
  params: IdParams,
  body: ResourceChange,
  success: { status: 200, schema: Resource },
  refusals: ['not_found'],
});
export const deleteResource = route({
  ...common,
  operationId: 'deleteResource',
  method: 'delete',
  path: '/resources/:id',
  summary: 'Delete a resource',
  params: IdParams,
  body: NoBody,
  success: { status: 204, schema: NoContent },
  refusals: ['not_found'],
});

export const RESOURCE_ROUTES = [listResources, createResource, readResource, changeResource, deleteResource] as const;
