const CELL = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;

/** The rows of a CSV file as records, by the names in its first line. Throws on anything that is not RFC 4180. */
export function csvRows(file: string): Record<string, string>[] {
  const lines: string[][] = [[]];
  let read = 0;
  for (const [whole, cell = '', end] of file.matchAll(CELL)) {
    lines.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== ',') lines.push([]);
    read += whole.length;
  }
  if (read !== file.length) throw new Error(`Invalid CSV from character ${String(read)} on: ${file.slice(read, read + 40)}`);
  const [names = [], ...rows] = lines.slice(0, -1);
  return rows.map((row) => {
    if (row.length !== names.length) throw new Error(`A line has ${String(row.length)} cells: ${row.join()}`);
    return Object.fromEntries(names.map((name, index) => [name, row[index] ?? '']));
  });
}
