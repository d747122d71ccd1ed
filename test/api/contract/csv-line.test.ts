import { csvLine } from '../../../api/csv-line.js';
import { csvRows } from '../../support/http/csv-rows.js';

const SEPARATORS = [',', ';', '\t', '|', ' ', ':=', '\u00a0', '、'];

/** The cells of one line for a spreadsheet that splits at this separator and knows quotes. */
const cellsBy = (separator: string, line: string): string[] => {
  const cells = [''];
  let isQuoted = false;
  for (const character of line) {
    if (character === '"') isQuoted = !isQuoted;
    else if (character === separator && !isQuoted) cells.push('');
    else cells.push(`${cells.pop() ?? ''}${character}`);
  }
  return cells;
};

describe('a cell of a CSV file', () => {
  it.each(SEPARATORS.flatMap((separator) => ['=1+1', '+1', '-1', '@SUM(A1)'].map((formula) => [separator, formula])))(
    'begins no formula after %j when it holds %j',
    (separator, formula) => {
      const line = csvLine(['id', `a${separator}${formula}`, 'end']);
      for (const by of [separator.charAt(0), ',']) for (const cell of cellsBy(by, line)) expect(cell).not.toMatch(/^[=+\-@]/);
    },
  );
  it.each(['=1', '+1', '-1', '@a', '＝1', '\t=1', '\r=1', '\n=1'])('is text when it begins as a formula: %j', (text) => {
    expect(csvRows(csvLine(['cell']) + csvLine([text]))).toEqual([{ cell: `'${text}` }]);
  });
  it('is what was written, where nothing could run', () => {
    const texts = ['a,b', 'say "hello"', 'two\nlines', 'a;=b', '', '5 - 3', 'a=b', 'x@example.test'];
    expect(csvRows(csvLine(texts.map((_one, index) => `c${String(index)}`)) + csvLine(texts))).toEqual([
      Object.fromEntries(texts.map((text, index) => [`c${String(index)}`, text])),
    ]);
  });
});
