import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openApiFiles } from './openapi-files.js';

/** Regenerates the OpenAPI document and the types of the client from the contract. */
for (const [file, content] of Object.entries(await openApiFiles())) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  console.log(`✓ ${file}`);
}
