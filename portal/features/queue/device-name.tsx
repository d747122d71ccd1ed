import { api } from '../../lib/api.js';

const SYSTEMS = { linux: 'Linux', macos: 'macOS', windows: 'Windows' } as const;

/** What is known of a device, which may be gone. */
function useDevice(id: string | undefined) {
  const { data } = api.useQuery(
    'get',
    '/api/v1/devices/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: id !== undefined, staleTime: 300_000 },
  );
  return data && { name: data.name, system: SYSTEMS[data.os] };
}

/** The name of a device and its operating system. */
export function DeviceName({ id }: { id: string }) {
  const device = useDevice(id);
  return <>{device ? `${device.name} (${device.system})` : '–'}</>;
}

/** One thing that is known of a device. */
export function DevicePart({ id, part }: { id: string | undefined; part: 'name' | 'system' }) {
  return <>{useDevice(id)?.[part] ?? '–'}</>;
}
