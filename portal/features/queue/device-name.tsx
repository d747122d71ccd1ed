import { api } from '../../lib/api.js';
import { OPERATING_SYSTEM_WORDS } from '../../words/operating-system-words.js';

/** A device, which may have been deleted. */
function useDevice(id: string | undefined) {
  const { data } = api.useQuery(
    'get',
    '/api/v1/devices/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: id !== undefined, staleTime: 300_000 },
  );
  return data && { name: data.name, system: OPERATING_SYSTEM_WORDS[data.os] };
}

/** The name of a device and its operating system. */
export function DeviceName({ id }: { id: string }) {
  const device = useDevice(id);
  return <>{device ? `${device.name} (${device.system})` : '–'}</>;
}

/** One detail of a device. */
export function DevicePart({ id, part }: { id: string | undefined; part: 'name' | 'system' }) {
  return <>{useDevice(id)?.[part] ?? '–'}</>;
}
