/** A grant is dated 59 s back, so that one of a minute ends after one second. */
export const earlyGrants = (verb: string): number => Date.now() - (verb === 'timeUp' ? 0 : 59_000);
