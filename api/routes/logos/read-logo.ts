import { Readable } from 'node:stream';
import type { readLogo as contract } from '../../contract/logos.js';
import type { HandlerOf } from '../../endpoint.js';
import { logoSvg } from '../../logos.js';
import { streamed } from '../../middleware/handle.js';
import { orNotFound } from '../../refusals.js';

/** Opened by itself, an SVG is a document: it may draw, and nothing else. A week is short enough for a new edition of the catalogue. */
const HEADERS = {
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'Cache-Control': 'private, max-age=604800',
};

export const readLogo: HandlerOf<typeof contract> = ({ params }) => {
  const svg = orNotFound(logoSvg(params.id));
  return Promise.resolve(streamed({ media: 'image/svg+xml', headers: HEADERS, body: Readable.from([svg]) }));
};
