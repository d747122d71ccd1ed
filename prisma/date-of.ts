/** An instant of the rules, in epoch milliseconds, as the database takes it. */
export const dateOf = (ms: number | null): Date | null => (ms === null ? null : new Date(ms));
