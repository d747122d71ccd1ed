import type { RequestHandler } from 'express';
import helmet from 'helmet';

const overTls = helmet();
/** Over plain HTTP a browser must not be sent to HTTPS: where nothing serves it, pages would be blank. */
const plain = helmet({ strictTransportSecurity: false, contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } } });

/** Security headers, as strict as the connection allows. A proxy that is trusted says whether its own has TLS. */
export const securityHeaders: RequestHandler = (req, res, next) => {
  (req.secure ? overTls : plain)(req, res, next);
};

/** Nobody keeps an answer, unless its route says otherwise: answers hold data of people, and depend on who asks. */
export const noStore: RequestHandler = (_req, res, next) => {
  res.set('Cache-Control', 'no-store');
  next();
};
