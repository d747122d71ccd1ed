import { Alert } from '@mantine/core';
import { api } from '../../../lib/api.js';

/** Warns that without certificates no device is managed, and nobody can request a session (R60). */
export function DeviceNote() {
  const { data } = api.useQuery('get', '/api/v1/settings');
  if (!data || data.globalCertificateDistribution) return null;
  return (
    <Alert color="yellow" title="Device certificates are disabled">
      Users cannot request device admin access until device certificates are enabled in Settings.
    </Alert>
  );
}
