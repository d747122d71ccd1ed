import type { RequestHandler } from 'express';
import type { Route } from '../contract/route.js';
import { Problem } from '../problem.js';
import { scopeOf } from '../contract/scopes.js';
import { callerOf, isAdmin, mustHaveScope } from './caller.js';

/** Refuses callers to whom the contract closes the route (R120), and tokens that were not made for it (R121), before the body is read. */
export const authorize =
  (route: Route): RequestHandler =>
  (_req, res, next) => {
    const caller = callerOf(res);
    if (route.access === 'admin' && !isAdmin(caller)) throw new Problem('forbidden');
    mustHaveScope(caller, scopeOf(route));
    next();
  };

/** Refuses callers who send what only administrators may send. It needs the body, and comes before its validation. */
export const authorizeSent =
  (route: Route): RequestHandler =>
  (req, res, next) => {
    const caller = callerOf(res);
    const sent = { query: req.query, body: isObject(req.body) ? req.body : {}, callerId: caller.id };
    if (route.adminWhen?.(sent) === true && !isAdmin(caller)) throw new Problem('forbidden');
    next();
  };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
