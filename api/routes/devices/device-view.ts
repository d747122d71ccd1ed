import type * as z from 'zod';
import type { DeviceRow } from '../../../prisma/views/directory/devices.js';
import type { Device } from '../../contract/directory/device-routes.js';

export function deviceView({ certificateSerial, certificateNotAfter, ...row }: DeviceRow): z.input<typeof Device> {
  const certificate =
    certificateSerial !== null && certificateNotAfter !== null
      ? { serial: certificateSerial, notAfter: certificateNotAfter.toISOString() }
      : null;
  return {
    ...row,
    os: row.os as z.input<typeof Device>['os'], // stored from a body of this type
    managed: certificateNotAfter !== null && certificateNotAfter.getTime() > Date.now(),
    certificate,
    lastSeenAt: row.lastSeenAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
