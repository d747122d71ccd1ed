/** The lines of a file, batch by batch. The head comes with the first batch, so that a file whose rows cannot be read never begins. */
export async function* linesOf<Row>(
  batches: AsyncIterable<readonly Row[]>,
  { head, line }: { head: string; line: (row: Row) => string },
): AsyncGenerator<string> {
  let before = head;
  for await (const batch of batches) {
    yield before + batch.map(line).join('');
    before = '';
  }
  if (before) yield before;
}
