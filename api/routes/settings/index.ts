import { changeSettings, type SettingsChange } from '../../../prisma/stores/settings.js';
import { readSettings } from '../../../prisma/views/settings.js';
import type { ApiDeps } from '../../api-deps.js';
import * as contract from '../../contract/operations/settings-routes.js';
import { type Endpoint, endpoint } from '../../endpoint.js';
import { by } from '../../middleware/caller.js';

export function settingsEndpoints({ db, workflowsUrl }: Pick<ApiDeps, 'db' | 'workflowsUrl'>): Endpoint[] {
  const shown = <T>(settings: T) => ({ ...settings, workflowsUrl: workflowsUrl ?? null });
  return [
    endpoint(contract.readSettings, async () => shown(await readSettings(db))),
    endpoint(contract.changeSettings, async ({ caller, body }) => shown(await changeSettings(db, by(caller), body as SettingsChange))),
  ];
}
