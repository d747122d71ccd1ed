import * as z from 'zod';
import { NOTIFICATION_EVENTS } from '../../../workflows/rules/request/notification-events.js';
import { route } from '../route.js';
import { duration, NoBody, NoParams, NoQuery } from '../text.js';

const fields = {
  requestsEnabled: z.boolean().describe('Whether access can be requested. When it is off, open requests and access continue.'),
  pendingExpiry: z.string().describe('How long a request may stay undecided before it expires, as an ISO-8601 duration.'),
  startSessionWithin: z.string().describe('How long after approval a device session may start, as an ISO-8601 duration.'),
  exposeApprovalProgress: z.boolean().describe('Whether requesters see who approves.'),
  globalCertificateDistribution: z.boolean().describe('Whether devices get certificates, which requests for device sessions need.'),
};
const switches = z.strictObject(Object.fromEntries(NOTIFICATION_EVENTS.map((event) => [event, z.boolean()])));

const workflowsUrl = z
  .url()
  .nullable()
  .describe('The address of workflows in the Temporal UI, each under its id; null unless TEMPORAL_UI_URL is set. Read-only.');

export const Settings = z.object({ ...fields, notifications: z.object({ email: z.record(z.string(), z.boolean()) }), workflowsUrl }).meta({
  id: 'Settings',
  examples: [
    {
      requestsEnabled: true,
      pendingExpiry: 'P30D',
      startSessionWithin: 'P7D',
      exposeApprovalProgress: true,
      globalCertificateDistribution: false,
      notifications: { email: { submitted: true } },
      workflowsUrl: 'https://temporal.example.com/namespaces/default/workflows',
    },
  ],
});

export const SettingsChange = z
  .strictObject({
    ...fields,
    pendingExpiry: duration(),
    startSessionWithin: duration(),
    notifications: z.strictObject({ email: switches.partial() }),
  })
  .partial()
  .meta({ id: 'SettingsChange', examples: [{ pendingExpiry: 'P14D', notifications: { email: { submitted: false } } }] });

const common = { tag: 'Settings', path: '/settings', access: 'admin', params: NoParams, query: NoQuery, refusals: [] } as const;

export const readSettings = route({
  ...common,
  operationId: 'readSettings',
  method: 'get',
  summary: 'Get the settings',
  body: NoBody,
  success: { status: 200, schema: Settings },
});

export const changeSettings = route({
  ...common,
  operationId: 'changeSettings',
  method: 'patch',
  summary: 'Update the settings',
  description: 'Fields that are left out stay as they are.',
  body: SettingsChange,
  success: { status: 200, schema: Settings },
});

export const SETTINGS_ROUTES = [readSettings, changeSettings] as const;
