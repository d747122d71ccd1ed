import type { Route } from './route.js';

/** What an API token may be used for (R121). What its owner may do limits it further. */
export const SCOPES = ['read', 'request', 'decide', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

/** The routes that change something and are not administration. */
const SCOPE_OF: Record<string, Scope> = {
  submitAccessRequest: 'request',
  cancelAccessRequest: 'request',
  endAccessRequest: 'request',
  startSessionAccessRequest: 'request',
  approveAccessRequest: 'decide',
  denyAccessRequest: 'decide',
  retractAccessRequest: 'decide',
  // Any token may delete itself; the handler asks for more where it is another one.
  deleteToken: 'read',
};

/** The scope that a token needs for a route. Reading is `read`, and every other change `admin`, so that a new route is closed until it is named here. */
export const scopeOf = ({ method, operationId }: Pick<Route, 'method' | 'operationId'>): Scope =>
  method === 'get' ? 'read' : (SCOPE_OF[operationId] ?? 'admin');
