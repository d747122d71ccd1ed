import { changeSettings, readSettings, type SettingsChange } from '../../../prisma/stores/settings.js';
import type { ApiDeps } from '../../app.js';
import * as contract from '../../contract/settings.js';
import { type Endpoint, endpoint } from '../../endpoint.js';
import { by } from '../../middleware/caller.js';

export const settingsEndpoints = ({ db }: Pick<ApiDeps, 'db'>): Endpoint[] => [
  endpoint(contract.readSettings, () => readSettings(db)),
  endpoint(contract.changeSettings, ({ caller, body }) => changeSettings(db, by(caller), body as SettingsChange)),
];
