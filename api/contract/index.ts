import { GROUP_ROUTES } from './groups.js';

/** Every route there is, in the order of the documentation. */
export const ROUTES = [...GROUP_ROUTES] as const;
