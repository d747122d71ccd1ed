import * as z from 'zod';
import { NOTIFICATION_EVENTS } from '../../workflows/rules/notifications.js';
import { route } from './route.js';
import { duration, NoBody, NoParams, NoQuery } from './text.js';

const fields = {
  requestsEnabled: z.boolean().describe('Off: nothing can be requested; what is open goes on (R48).'),
  pendingExpiry: z.string().describe('An undecided request expires after it (R41).'),
  startSessionWithin: z.string().describe('An approved device session has to start within it (R61).'),
  exposeApprovalProgress: z.boolean().describe('Whether requesters see who approves (R46).'),
  globalCertificateDistribution: z.boolean().describe('Whether devices get certificates (R60).'),
};
const switches = z.strictObject(Object.fromEntries(NOTIFICATION_EVENTS.map((event) => [event, z.boolean()])));

const workflowsUrl = z
  .url()
  .nullable()
  .describe('Where the Temporal UI shows workflows, each under its id; null unless TEMPORAL_UI_URL names that UI. Not to be changed here.');

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
  summary: 'The settings of the installation',
  body: NoBody,
  success: { status: 200, schema: Settings },
});

export const changeSettings = route({
  ...common,
  operationId: 'changeSettings',
  method: 'patch',
  summary: 'Change settings; what is left out stays',
  body: SettingsChange,
  success: { status: 200, schema: Settings },
});

export const SETTINGS_ROUTES = [readSettings, changeSettings] as const;
