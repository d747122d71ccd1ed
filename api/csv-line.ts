/** Where a cell begins with one of these, full width or not, spreadsheets run it as a formula. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** Anything else may be a separator: spreadsheets of many countries split at semicolons, and import dialogs offer tabs, blanks and more. */
const WITHOUT_SEPARATOR = /^[\w.:-]*$/;

/** One line of CSV (RFC 4180); a cell that would be run as a formula is made text, and no separator in a cell begins another cell. */
export const csvLine = (cells: readonly unknown[]): string => `${cells.map(cellOf).join(',')}\r\n`;

function cellOf(value: unknown): string {
  const text = value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return WITHOUT_SEPARATOR.test(safe) ? safe : `"${safe.replaceAll('"', '""')}"`;
}
