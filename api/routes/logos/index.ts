import { Readable } from 'node:stream';
import * as contract from '../../contract/flows/logo-routes.js';
import { type Endpoint, endpoint } from '../../endpoint.js';
import { logoSvg, searchLogos } from '../../logo.js';
import { streamed } from '../../middleware/handle.js';
import { mustBeFound } from '../../must-be-found.js';

/** An SVG opened by itself is a document: it may draw, and nothing else. A week is short enough for a new edition of the catalogue. */
const HEADERS = {
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'Cache-Control': 'private, max-age=604800',
};

/** The catalogue never changes while the process runs, so that a cursor is the number of logos before the page. */
export const logoEndpoints = (): Endpoint[] => [
  endpoint(contract.listLogos, ({ query: { q, limit, cursor = '0' } }) => {
    const found = searchLogos(q);
    const end = Number(cursor) + limit;
    return Promise.resolve({ items: found.slice(Number(cursor), end), nextCursor: end < found.length ? String(end) : null });
  }),
  endpoint(contract.readLogo, ({ params }) => {
    const svg = mustBeFound(logoSvg(params.id));
    return Promise.resolve(streamed({ media: 'image/svg+xml', headers: HEADERS, parts: Readable.from([svg]) }));
  }),
];
