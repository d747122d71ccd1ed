type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that are defined: an undefined one stays as it is. */
export const definedFields = <T extends object>(fields: T): Defined<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;
