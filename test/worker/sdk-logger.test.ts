import { pino } from 'pino';
import { sdkLogger } from '../../worker/sdk-logger.js';

describe('the logger of the Temporal SDK', () => {
  const linesAt = (level: string, log: (to: ReturnType<typeof sdkLogger>) => void) => {
    const lines: unknown[] = [];
    log(sdkLogger(pino({ level, base: { part: 'worker' } }, { write: (line: string) => void lines.push(JSON.parse(line)) })));
    return lines;
  };

  it('writes the JSON of the worker, with facts as fields', () => {
    expect(linesAt('info', (to) => to.warn('slow', { taskQueue: 'access-requests', at: 1n }))).toEqual([
      expect.objectContaining({ level: 40, part: 'worker', msg: 'slow', taskQueue: 'access-requests', at: '1' }),
    ]);
  });

  it('keeps to the level of the worker', () => {
    expect(linesAt('warn', (to) => to.info('worker started'))).toEqual([]);
    expect(linesAt('silent', (to) => to.error('failed'))).toEqual([]);
  });
});
