import type { Shapes } from '../lib/api.js';

/** The operating systems of devices. */
export const OPERATING_SYSTEM_WORDS: Record<Shapes['Device']['os'], string> = { linux: 'Linux', macos: 'macOS', windows: 'Windows' };
