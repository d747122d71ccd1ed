import { shared } from '../../../api/shared.js';

const { jest } = import.meta;

describe('work that is shared', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is done once for all who ask at once, or within its time', async () => {
    let done = 0;
    const ask = shared(1_000, () => Promise.resolve(++done));
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
    expect(await ask()).toBe(1);
    jest.advanceTimersByTime(1_000);
    expect(await ask()).toBe(2);
  });

  it('is done again after it has failed', async () => {
    let tries = 0;
    const ask = shared(1_000, () => (++tries === 1 ? Promise.reject(new Error('away')) : Promise.resolve(tries)));
    await expect(ask()).rejects.toThrow('away');
    expect(await ask()).toBe(2);
  });
});
