import type { RequestHandler } from 'express';
import type { Route } from '../contract/route.js';
import { Problem } from '../problem.js';
import { callerOf, isAdmin } from './caller.js';

/** Refuses whom the contract closes the route to (R120), before anything of the request is read. */
export const authorize =
  (route: Route): RequestHandler =>
  (req, res, next) => {
    const isClosed = route.access === 'admin' || route.adminWhen?.(req.query) === true;
    if (isClosed && !isAdmin(callerOf(res))) throw new Problem('forbidden');
    next();
  };
