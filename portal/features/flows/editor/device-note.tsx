import { Alert } from '@mantine/core';
import { api } from '../../../lib/api.js';

/** Without certificates no device is managed, and nobody can ask (R60). */
export function DeviceNote() {
  const { data } = api.useQuery('get', '/api/v1/settings');
  if (!data || data.globalCertificateDistribution) return null;
  return (
    <Alert color="yellow" title="Devices get no certificates at the moment">
      Nobody can ask for administrator rights until global certificate distribution is switched on in the settings.
    </Alert>
  );
}
