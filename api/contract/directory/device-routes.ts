import * as z from 'zod';
import { EXAMPLE, STAMPS } from '../example.js';
import { pageOf, paging } from '../paging.js';
import { route } from '../route.js';
import { IdParams, instant, nameText, NoBody, NoContent, NoParams, NoQuery, uuid } from '../text.js';

const SYSTEMS = ['linux', 'macos', 'windows'] as const;

export const Device = z
  .object({
    id: uuid(),
    name: z.string(),
    os: z.enum(SYSTEMS),
    ownerId: uuid(),
    managed: z.boolean().describe('Whether its certificate is valid now.'),
    certificate: z.object({ serial: z.string(), notAfter: instant() }).nullable(),
    lastSeenAt: instant().nullable(),
    createdAt: instant(),
    updatedAt: instant(),
  })
  .meta({
    id: 'Device',
    examples: [
      {
        id: EXAMPLE.device,
        name: 'ana-laptop',
        os: 'linux',
        ownerId: EXAMPLE.requester,
        managed: false,
        certificate: null,
        lastSeenAt: null,
        ...STAMPS,
      },
    ],
  });

const fields = { name: nameText(), os: z.enum(SYSTEMS), ownerId: uuid() };
const example = { name: 'ana-laptop', os: 'linux', ownerId: EXAMPLE.requester } as const;
export const NewDevice = z.strictObject(fields).meta({ id: 'NewDevice', examples: [example] });
export const DeviceChange = z
  .strictObject(fields)
  .partial()
  .meta({ id: 'DeviceChange', examples: [{ name: 'ana-desktop' }] });

const common = { tag: 'Directory', access: 'admin', query: NoQuery } as const;

export const listDevices = route({
  ...common,
  operationId: 'listDevices',
  method: 'get',
  path: '/devices',
  summary: 'List devices',
  description: 'Newest first.',
  params: NoParams,
  query: z.strictObject({ ...paging('devices'), ownerId: uuid().optional() }),
  body: NoBody,
  success: { status: 200, schema: pageOf(Device).meta({ id: 'DevicePage' }) },
  refusals: [],
});
export const createDevice = route({
  ...common,
  operationId: 'createDevice',
  method: 'post',
  path: '/devices',
  summary: 'Create a device',
  params: NoParams,
  body: NewDevice,
  success: { status: 201, schema: Device },
  refusals: [],
});
export const readDevice = route({
  ...common,
  operationId: 'readDevice',
  method: 'get',
  path: '/devices/:id',
  summary: 'Get a device',
  params: IdParams,
  body: NoBody,
  success: { status: 200, schema: Device },
  refusals: ['not_found'],
});
export const changeDevice = route({
  ...common,
  operationId: 'changeDevice',
  method: 'patch',
  path: '/devices/:id',
  summary: 'Update a device',
  params: IdParams,
  body: DeviceChange,
  success: { status: 200, schema: Device },
  refusals: ['not_found'],
});
export const deleteDevice = route({
  ...common,
  operationId: 'deleteDevice',
  method: 'delete',
  path: '/devices/:id',
  summary: 'Delete a device',
  params: IdParams,
  body: NoBody,
  success: { status: 204, schema: NoContent },
  refusals: ['not_found'],
});

export const DEVICE_ROUTES = [listDevices, createDevice, readDevice, changeDevice, deleteDevice] as const;
