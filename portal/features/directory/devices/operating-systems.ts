import type { Shapes } from '../../../lib/api.js';

/** Operating systems by the names that people know. */
export const OPERATING_SYSTEMS: Record<Shapes['Device']['os'], string> = { linux: 'Linux', macos: 'macOS', windows: 'Windows' };
