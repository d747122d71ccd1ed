/** A value in the page's address as text: the router reads digits as a number, and people can type anything. */
export const addressText = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
