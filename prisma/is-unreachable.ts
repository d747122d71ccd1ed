/** Codes of Prisma, PostgreSQL and Node that say: the database is away, restarting or did not answer in time (R125). */
const AWAY = /^(P1001|P1002|P1008|P1017|P2024|P2028|08...|57P0.|57014|53300|ECONN[A-Z]+|ETIMEDOUT|EPIPE)$/;
const AWAY_TEXT =
  /timeout exceeded when trying to connect|Connection terminated|encountered a connection error|Query read timeout|can't reach database|DatabaseNotReachable|SocketTimeout|ConnectionClosed/i;

/** Whether this error, or one behind it, says that the database could not be reached: it may work later. */
export function isUnreachable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, cause, meta } = error as { code?: unknown; message?: unknown; cause?: unknown; meta?: unknown };
  if (typeof code === 'string' && AWAY.test(code)) return true;
  if (typeof message === 'string' && AWAY_TEXT.test(message)) return true;
  return isUnreachable(cause) || isUnreachable((meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError);
}
