import fc from 'fast-check';
import { durationOf, LONGEST_MINUTES, minutesOf, msOf } from '../../../workflows/rules/flow/durations.js';

describe('a duration', () => {
  it('is read back unchanged, from one minute to one year', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: LONGEST_MINUTES }), (minutes) => minutesOf(durationOf(minutes)) === minutes));
  });
  it('is one canonical text for each length', () => {
    const parts = fc.record({ days: fc.nat(300), hours: fc.nat(999), minutes: fc.nat(9_999) });
    fc.assert(
      fc.property(parts, ({ days, hours, minutes }) => {
        const total = days * 1440 + hours * 60 + minutes;
        fc.pre(total > 0);
        const read = minutesOf(`P${days}DT${hours}H${minutes}M`);
        expect(read).toBe(total <= LONGEST_MINUTES ? total : undefined);
        expect(durationOf(total)).toMatch(/^P(?=.)(\d+D)?(T(?=\d)([12]?\dH)?([1-5]?\dM)?)?$/);
      }),
    );
  });
  it.each([
    ['PT1M', 1, 'PT1M'],
    ['PT90M', 90, 'PT1H30M'],
    ['PT24H', 1440, 'P1D'],
    ['P5D', 7200, 'P5D'],
    ['PT120H', 7200, 'P5D'],
    ['P1DT1H1M', 1501, 'P1DT1H1M'],
    ['P0DT0H5M', 5, 'PT5M'],
    ['P365D', 525_600, 'P365D'],
    ['PT525600M', 525_600, 'P365D'],
  ])('%s is %i minutes, canonically %s', (text, minutes, canonical) => {
    expect(minutesOf(text)).toBe(minutes);
    expect(durationOf(minutes)).toBe(canonical);
  });
  it.each([
    ['nothing at all', ''],
    ['no part', 'P'],
    ['no part of a time', 'PT'],
    ['a day and an empty time', 'P1DT'],
    ['no length', 'PT0M'],
    ['more than a year', 'P365DT1M'],
    ['more digits than a length needs', 'PT1000000000M'],
    ['seconds', 'PT30S'],
    ['weeks', 'P1W'],
    ['months', 'P1M'],
    ['years', 'P1Y'],
    ['a fraction', 'PT1.5H'],
    ['a sign', '-P1D'],
    ['a sign inside', 'P-1D'],
    ['small letters', 'p1d'],
    ['parts in another order', 'PT1M1H'],
    ['a part twice', 'P1D1D'],
    ['time without its letter', 'P1H'],
    ['a number alone', '5'],
    ['a blank before it', ' P1D'],
    ['a new line behind it', 'P1D\n'],
  ])('with %s is refused', (_what, text) => {
    expect(minutesOf(text)).toBeUndefined();
  });
  it('is converted to milliseconds for comparisons', () => {
    expect(msOf(90)).toBe(5_400_000);
  });
});
