import { pino } from 'pino';
import { waitUntil } from '../../../dev/wait-until.js';

/** A logger whose messages a test can wait for. */
export function capturedLog() {
  const messages: string[] = [];
  const write = (line: string) => void messages.push(String((JSON.parse(line) as { msg: unknown }).msg));
  const waitForMessage = (message: string) =>
    waitUntil(async () => messages.includes(message), { withinMs: 10_000, what: `the message "${message}" is logged` });
  return { logger: pino({ level: 'warn' }, { write }), waitForMessage };
}
