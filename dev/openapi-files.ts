import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { ROUTES } from '../api/contract/index.js';
import { openApiDocument } from '../api/openapi/open-api-document.js';

const NOTICE = '// Generated from docs/openapi.json by `npm run openapi`. Do not edit.\n\n';

/** The files that are generated from the contract, by path: the OpenAPI document and the types of the client. */
export async function openApiFiles(): Promise<Record<string, string>> {
  const document = `${JSON.stringify(openApiDocument(ROUTES), null, 2)}\n`;
  const types = astToString(await openapiTS(JSON.parse(document) as OpenAPI3, { defaultNonNullable: false }));
  return { 'docs/openapi.json': document, 'api/client/schema.d.ts': NOTICE + types };
}
