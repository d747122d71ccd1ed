/** Codes of Prisma, PostgreSQL and Node for a database that is away, restarting or too slow (R125). */
const AWAY = /^(P1001|P1002|P1008|P1017|P2024|P2028|08...|57P0.|57014|53300|ECONN[A-Z]+|ETIMEDOUT|EPIPE)$/;
const AWAY_TEXT =
  /timeout exceeded when trying to connect|Connection terminated|encountered a connection error|Query read timeout|can't reach database|DatabaseNotReachable|SocketTimeout|ConnectionClosed/i;

/** Whether this error or one of its causes says that the database could not be reached. A retry may succeed. */
export function isUnreachable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, cause, meta } = error as { code?: unknown; message?: unknown; cause?: unknown; meta?: unknown };
  if (typeof code === 'string' && AWAY.test(code)) return true;
  if (typeof message === 'string' && AWAY_TEXT.test(message)) return true;
  return isUnreachable(cause) || isUnreachable((meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError);
}
