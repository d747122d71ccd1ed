import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openApiFiles } from './openapi-files.js';

/** Writes the API's document and the types of its client anew, after the contract was changed. */
for (const [file, content] of Object.entries(await openApiFiles())) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  console.log(`✓ ${file}`);
}
