import type { ApiDeps } from '../../api-deps.js';
import * as contract from '../../contract/tokens.js';
import { type Endpoint, endpoint } from '../../endpoint.js';
import { createToken } from './create-token.js';
import { deleteToken } from './delete-token.js';
import { listTokens } from './list-tokens.js';

export const tokenEndpoints = (deps: ApiDeps): Endpoint[] => [
  endpoint(contract.createToken, createToken(deps)),
  endpoint(contract.listTokens, listTokens(deps)),
  endpoint(contract.deleteToken, deleteToken(deps)),
];
