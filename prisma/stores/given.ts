type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that were given: an undefined one is one that stays as it is. */
export const given = <T extends object>(fields: T): Given<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;
