import { Readable } from 'node:stream';
import * as contract from '../../contract/logos.js';
import { type Endpoint, endpoint } from '../../endpoint.js';
import { logoSvg, searchLogos } from '../../logos.js';
import { streamed } from '../../middleware/handle.js';
import { orNotFound } from '../../refusals.js';

export const logoEndpoints = (): Endpoint[] => [
  endpoint(contract.listLogos, ({ query: { q, limit, cursor = '0' } }) => {
    const from = Number(cursor);
    const found = searchLogos(q);
    return Promise.resolve({
      items: found.slice(from, from + limit),
      nextCursor: from + limit < found.length ? String(from + limit) : null,
    });
  }),
  endpoint(contract.readLogo, ({ params }) => {
    const svg = orNotFound(logoSvg(params.id));
    return Promise.resolve(streamed({ media: 'image/svg+xml', cache: 'public, max-age=86400', body: Readable.from([svg]) }));
  }),
];
