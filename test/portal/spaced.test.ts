import { spaced } from '../../portal/lib/spaced.js';

const { jest } = import.meta;

describe('what is asked for often', () => {
  const done: string[] = [];
  let ask: (asked: string) => void;
  beforeEach(() => {
    jest.useFakeTimers();
    done.splice(0);
    ask = spaced<string>(
      1_000,
      (one, other) => `${one}+${other}`,
      (asked) => done.push(asked),
    );
  });
  afterEach(() => jest.useRealTimers());

  it('is done at once the first time', () => {
    ask('a');
    expect(done).toEqual(['a']);
  });

  it('is done together at the end of the pause', () => {
    for (const asked of ['a', 'b', 'c']) ask(asked);
    jest.advanceTimersByTime(999);
    expect(done).toEqual(['a']);
    jest.advanceTimersByTime(1);
    expect(done).toEqual(['a', 'b+c']);
  });

  it('pauses again after what was kept', () => {
    for (const asked of ['a', 'b']) ask(asked);
    jest.advanceTimersByTime(1_500);
    ask('c');
    expect(done).toEqual(['a', 'b']);
    jest.advanceTimersByTime(500);
    expect(done).toEqual(['a', 'b', 'c']);
  });

  it('is done at once after a pause without it', () => {
    ask('a');
    jest.advanceTimersByTime(1_000);
    ask('b');
    expect(done).toEqual(['a', 'b']);
  });
});
