import type { RequestHandler } from 'express';
import type { Route } from '../contract/route.js';
import { Problem } from '../problem.js';
import { callerOf, isAdmin } from './caller.js';

/** Refuses whom the contract closes the route to (R120), before anything of the request is read. */
export const authorize =
  (route: Route): RequestHandler =>
  (_req, res, next) => {
    if (route.access === 'admin' && !isAdmin(callerOf(res))) throw new Problem('forbidden');
    next();
  };

/** The same for what only some who send it may: it needs the body, and comes before it is validated. */
export const authorizeSent =
  (route: Route): RequestHandler =>
  (req, res, next) => {
    const caller = callerOf(res);
    const sent = { query: req.query, body: isObject(req.body) ? req.body : {}, callerId: caller.id };
    if (route.adminWhen?.(sent) === true && !isAdmin(caller)) throw new Problem('forbidden');
    next();
  };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
