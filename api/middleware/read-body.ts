import express, { type RequestHandler } from 'express';
import { Problem } from '../problem.js';

/** Largest body (R123). */
const LIMIT = '100kb';

const mustBeJson: RequestHandler = (req, _res, next) => {
  const isSent = Number(req.get('Content-Length') ?? 0) > 0 || req.get('Transfer-Encoding') !== undefined;
  if (isSent && !req.is('application/json')) throw new Problem('unsupported_media_type');
  next();
};

/** Reads a JSON body; anything else that is sent is 415. */
export const readBody: readonly RequestHandler[] = [mustBeJson, express.json({ limit: LIMIT, strict: false })];
