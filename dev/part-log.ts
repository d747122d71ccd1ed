import { appendFile } from 'node:fs/promises';
import { Writable } from 'node:stream';

/**
 * The log file of a part. What cannot be written, on a full disk, is lost and said once on the terminal: neither the part nor the launcher
 * ends for it, and the log goes on when there is space again.
 */
export function partLog(file: string, say: (line: string) => void = (line) => console.error(line)): Writable {
  let isFailing = false;
  return new Writable({
    decodeStrings: true,
    write(chunk: Buffer, _encoding, done) {
      appendFile(file, chunk).then(
        () => {
          isFailing = false;
          done();
        },
        (error: unknown) => {
          if (!isFailing) say(`! ${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
          isFailing = true;
          done();
        },
      );
    },
  });
}
