/** Whether a write failed because of a unique index. */
export function isDuplicate(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, cause, meta } = error as { code?: unknown; cause?: unknown; meta?: { driverAdapterError?: unknown; code?: unknown } };
  return code === 'P2002' || code === '23505' || meta?.code === '23505' || isDuplicate(cause) || isDuplicate(meta?.driverAdapterError);
}
