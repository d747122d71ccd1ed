/** Converts epoch milliseconds, which the rules use, for the database. */
export const dateOf = (ms: number | null): Date | null => (ms === null ? null : new Date(ms));
