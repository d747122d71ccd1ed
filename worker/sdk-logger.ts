import type { LogLevel, LogMetadata, Logger as SdkLogger } from '@temporalio/worker';
import type { Level, Logger } from 'pino';

const LEVELS: Record<LogLevel, Level> = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' };

/** The Temporal SDK writes the same JSON as the rest of the worker, to the same place. */
export function sdkLogger(to: Logger): SdkLogger {
  const log = (level: LogLevel, message: string, meta: LogMetadata = {}): void => {
    // A bigint, such as a time of the core, is no JSON.
    const facts = Object.fromEntries(
      Object.entries(meta).map(([name, value]) => [name, typeof value === 'bigint' ? String(value) : value]),
    );
    to[LEVELS[level]](facts, message);
  };
  return {
    log,
    trace: (message, meta) => log('TRACE', message, meta),
    debug: (message, meta) => log('DEBUG', message, meta),
    info: (message, meta) => log('INFO', message, meta),
    warn: (message, meta) => log('WARN', message, meta),
    error: (message, meta) => log('ERROR', message, meta),
  };
}
