import fc from 'fast-check';
import { body, hostileText, type Schema, valid } from './values.js';

type Parameter = { name: string; in: 'path' | 'query' | 'header'; required: boolean; schema: Schema };
export type Operation = {
  operationId: string;
  parameters: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
};
export type Document = { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, Schema> } };
export type Call = { method: string; template: string; path: string; role: string; headers: Record<string, string>; body?: string };

/** Who calls. */
export const ROLES = ['nobody', 'stranger', 'requester', 'approver', 'admin', 'deactivated', 'nonsense'] as const;

/** A call of any operation, as anybody: right, nearly right, or hostile. */
export function aCall(document: Document, ids: readonly string[]): fc.Arbitrary<Call> {
  const known = { shapes: document.components.schemas, ids };
  const operations = Object.entries(document.paths).flatMap(([template, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ template, method, operation })),
  );
  return fc.constantFrom(...operations).chain(({ template, method, operation }) => {
    const sent = operation.requestBody?.content['application/json']?.schema;
    return fc
      .record({
        role: fc.oneof({ weight: 3, arbitrary: fc.constant('admin') }, { weight: 4, arbitrary: fc.constantFrom(...ROLES) }),
        values: fc.record(
          Object.fromEntries(operation.parameters.map((one) => [one.name, value(one, known)])) as Record<string, fc.Arbitrary<string[]>>,
        ),
        extra: fc.oneof({ weight: 9, arbitrary: fc.constant('') }, { weight: 1, arbitrary: hostileText() }),
        json: sent ? body(sent, known).map((one) => JSON.stringify(one)) : fc.constant(undefined),
        raw: fc.oneof(
          { weight: 19, arbitrary: fc.constant(undefined) },
          { weight: 1, arbitrary: fc.constantFrom('{', '[', '"', '{"a":1e999}', 'x'.repeat(110_000)) },
        ),
      })
      .map(({ role, values, extra, json, raw }): Call => {
        const by = (place: string) => operation.parameters.filter((one) => one.in === place);
        const path = by('path').reduce((url, { name }) => url.replace(`{${name}}`, encode(values[name]?.[0] ?? 'x') || 'x'), template);
        const query = by('query').flatMap(({ name }) => (values[name] ?? []).map((one) => `${name}=${encode(one)}`));
        if (extra !== '') query.push(`${encode(extra)}=1`);
        const key = values['Idempotency-Key']?.[0];
        const content = sent ? (raw ?? json) : undefined;
        return {
          ...{ method: method.toUpperCase(), template, role, path: query.length > 0 ? `${path}?${query.join('&')}` : path },
          headers: {
            ...(key !== undefined && isHeader(key) && { 'Idempotency-Key': key }),
            ...(content !== undefined && { 'Content-Type': 'application/json' }),
          },
          ...(content !== undefined && { body: content }),
        };
      });
  });
}

/** A path parameter is there once; others may be left out, or come twice. */
function value({ in: place, schema }: Parameter, known: Parameters<typeof valid>[1]): fc.Arbitrary<string[]> {
  const right = valid(schema, known).map(String);
  const one = fc.oneof({ weight: 4, arbitrary: right }, { weight: 1, arbitrary: hostileText() });
  if (place === 'path') return one.map((text) => [text]);
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant<string[]>([]) },
    { weight: 4, arbitrary: one.map((text) => [text]) },
    { weight: 1, arbitrary: fc.array(one, { minLength: 2, maxLength: 2 }) },
  );
}

/** What is no text in UTF-8 cannot be sent in a URL. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed());
const isHeader = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);
