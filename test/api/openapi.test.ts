import { readFile } from 'node:fs/promises';
import type * as z from 'zod';
import { ROUTES } from '../../api/contract/index.js';
import { openApiDocument } from '../../api/openapi.js';
import { openApiFiles } from '../../dev/openapi-files.js';
import { startApi } from '../support/http/api.js';

const document = JSON.parse(JSON.stringify(openApiDocument(ROUTES)));
const shapes: Record<string, { examples?: unknown[] }> = document.components.schemas;

it.each(['docs/openapi.json', 'api/client/schema.d.ts'])('%s is what `npm run openapi` writes', async (file) => {
  const files = await openApiFiles();
  expect(await readFile(file, 'utf8')).toBe(files[file]);
});

it('names no shape that it does not hold', () => {
  const names = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
  expect(names.filter((name) => !shapes[name!])).toEqual([]);
});

const BODIES = ROUTES.flatMap((route): [string, z.ZodType][] => [
  [`${route.operationId} takes`, route.body],
  [`${route.operationId} answers`, route.success.schema],
]).filter(([, schema]) => schema.meta()?.id !== undefined);

it.each(BODIES)('what %s has an example that is right', (_name, schema) => {
  const examples = shapes[schema.meta()!.id!]?.examples ?? [];
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples) expect(schema.safeParse(example).error?.issues).toBeUndefined();
});

it('is served to everybody, with a page to try it by hand', async () => {
  const api = await startApi();
  const served = await fetch(`${api.baseUrl}/api/v1/openapi.json`);
  expect(await served.json()).toEqual(document);
  const page = await fetch(`${api.baseUrl}/api/docs/`);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Doorward API')]);
  await api.stop();
});
