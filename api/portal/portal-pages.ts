import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import express, { type RequestHandler, Router } from 'express';
import helmet from 'helmet';

const PAGE = 'index.html';
/** Every path that is a page. */
const PAGES = /^\/(?!api\/|auth\/|assets\/|metrics|healthz|readyz)/;
/** What is missing where the portal is configured and has no pages. */
export const NOT_BUILT = 'The portal is configured but not built. Run: npm run build:portal';
/** Whether the folder holds a built portal. */
export const isBuilt = (folder: string): boolean => existsSync(join(folder, PAGE));

/** Stands for the nonce in the built page. */
const PLACEHOLDER = '__CSP_NONCE__';

/** Serves the built portal. Browsers keep the files with a hash in their name for ever, and never keep the page itself. */
export function portalPages(folder: string): Router {
  const router = Router();
  const page = existsSync(join(folder, PAGE)) ? readFileSync(join(folder, PAGE), 'utf8') : undefined;
  if (page === undefined) return router.get(PAGES, notBuilt);
  router.use('/assets', compression(), express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }));
  router.use(filesBeside(folder));
  router.get(PAGES, (req, res, next) => {
    // Only browsers get the page: they name HTML before anything else. Other clients get 404.
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

/** Says to browsers what is wrong, which the path alone would not. */
const notBuilt: RequestHandler = (req, res, next) => {
  if (req.accepts(['json', 'html']) === 'html') res.status(503).type('text').send(`${NOT_BUILT}\n`);
  else next();
};

/** Serves the other files of the folder by their exact names. No path leads to the page as it is stored, without its nonce. */
function filesBeside(folder: string): RequestHandler {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== PAGE);
  const paths = new Set(files.map(({ name }) => `/${name}`));
  const send = express.static(folder, { index: false, maxAge: '1h' });
  return (req, res, next) => {
    if (paths.has(req.path)) send(req, res, next);
    else next();
  };
}

/** Allows scripts, styles, images and calls of this site only. Styles that the page inserts carry the nonce (R122). */
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
