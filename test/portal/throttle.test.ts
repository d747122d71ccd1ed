import { throttle } from '../../portal/lib/throttle.js';

const { jest } = import.meta;

describe('a throttled function', () => {
  const done: string[] = [];
  let call: (input: string) => void;
  beforeEach(() => {
    jest.useFakeTimers();
    done.splice(0);
    call = throttle<string>({
      intervalMs: 1_000,
      merge: (one, other) => `${one}+${other}`,
      run: (input) => done.push(input),
    });
  });
  afterEach(() => jest.useRealTimers());

  it('runs once for a burst, when it may wait for it', () => {
    const waits = throttle<string>({
      intervalMs: 1_000,
      settleMs: 100,
      merge: (one, other) => `${one}+${other}`,
      run: (input) => done.push(input),
    });
    for (const input of ['a', 'b', 'c']) waits(input);
    expect(done).toEqual([]);
    jest.advanceTimersByTime(5_000);
    expect(done).toEqual(['a+b+c']);
    waits('d');
    jest.advanceTimersByTime(100);
    expect(done).toEqual(['a+b+c', 'd']);
  });

  it('runs at once the first time', () => {
    call('a');
    expect(done).toEqual(['a']);
  });

  it('merges the calls of an interval, and runs once at its end', () => {
    for (const input of ['a', 'b', 'c']) call(input);
    jest.advanceTimersByTime(999);
    expect(done).toEqual(['a']);
    jest.advanceTimersByTime(1);
    expect(done).toEqual(['a', 'b+c']);
  });

  it('begins another interval after the merged run', () => {
    for (const input of ['a', 'b']) call(input);
    jest.advanceTimersByTime(1_500);
    call('c');
    expect(done).toEqual(['a', 'b']);
    jest.advanceTimersByTime(500);
    expect(done).toEqual(['a', 'b', 'c']);
  });

  it('runs at once after an interval without a call', () => {
    call('a');
    jest.advanceTimersByTime(1_000);
    call('b');
    expect(done).toEqual(['a', 'b']);
  });
});
