import { changeDevice, createDevice, deleteDevice } from '../../../prisma/stores/directory/devices.js';
import type { DeviceRow } from '../../../prisma/views/directory/devices.js';
import { deviceById, devicePage } from '../../../prisma/views/directory/devices.js';
import type { ApiDeps } from '../../api-deps.js';
import * as contract from '../../contract/directory/device-routes.js';
import { onceEndpoint } from '../../idempotency/once-endpoint.js';
import { type Endpoint, endpoint } from '../../endpoint.js';
import { by } from '../../middleware/caller.js';
import { created } from '../../middleware/handle.js';
import { byCreation, page } from '../../page.js';
import { invalid, Problem } from '../../problem.js';
import { mustBeFound } from '../../must-be-found.js';
import { deviceView } from './device-view.js';

export const deviceEndpoints = ({ db }: Pick<ApiDeps, 'db'>): Endpoint[] => [
  endpoint(contract.listDevices, async ({ query: { cursor, limit, ownerId } }) => {
    const rows = await devicePage(db, { limit, ownerId, after: cursor });
    return page(rows, { list: 'devices', limit, cursor: byCreation, item: deviceView });
  }),
  onceEndpoint(db, contract.createDevice, async ({ db: tx, caller, body }) => {
    const device = deviceView(savedDevice(await createDevice(tx, by(caller), body)));
    return created(`/api/v1/devices/${device.id}`, device);
  }),
  endpoint(contract.readDevice, async ({ params }) => deviceView(mustBeFound(await deviceById(db, params.id)))),
  endpoint(contract.changeDevice, async ({ caller, params, body }) =>
    deviceView(savedDevice(await changeDevice(db, by(caller), params.id, body))),
  ),
  endpoint(contract.deleteDevice, async ({ caller, params }) => {
    if (!(await deleteDevice(db, by(caller), params.id))) throw new Problem('not_found');
    return undefined;
  }),
];

/** The device that a write has saved, or its refusal as a problem. */
function savedDevice(answer: DeviceRow | 'no_such_owner' | undefined): DeviceRow {
  if (answer === 'no_such_owner') throw invalid('ownerId', 'must be an active user');
  return mustBeFound(answer);
}
