import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import express, { type RequestHandler, Router } from 'express';
import helmet from 'helmet';

const PAGE = 'index.html';
/** What the built page carries where its nonce belongs. */
const PLACEHOLDER = '__CSP_NONCE__';

/** The portal as it was built into that folder: files that carry their hash are kept for ever, the page itself is asked for each time. */
export function portalPages(folder: string): Router {
  const router = Router();
  const page = existsSync(join(folder, PAGE)) ? readFileSync(join(folder, PAGE), 'utf8') : undefined;
  if (page === undefined) return router;
  router.use('/assets', compression(), express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }));
  router.use(filesBeside(folder));
  router.get(/^\/(?!api\/|auth\/|assets\/|metrics|healthz|readyz)/, (req, res, next) => {
    // Whoever takes anything is no browser, and is told that there is no such thing.
    if (req.accepts(['json', 'html']) !== 'html' || req.path.includes('.')) {
      next();
      return;
    }
    const nonce = randomBytes(16).toString('base64url');
    strict(nonce)(req, res, () => {
      res.set('Cache-Control', 'no-store').type('html').send(page.replaceAll(PLACEHOLDER, nonce));
    });
  });
  return router;
}

/** The files beside the page, by their exact names: however it is asked for, the page itself is not told as it lies there, without its nonce. */
function filesBeside(folder: string): RequestHandler {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== PAGE);
  const paths = new Set(files.map(({ name }) => `/${name}`));
  const send = express.static(folder, { index: false, maxAge: '1h' });
  return (req, res, next) => {
    if (paths.has(req.path)) send(req, res, next);
    else next();
  };
}

/** Scripts, styles, pictures and calls of this site only; styles that the page makes itself carry the nonce (R122). */
const strict = (nonce: string): RequestHandler =>
  helmet.contentSecurityPolicy({
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", `'nonce-${nonce}'`],
      fontSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  });
