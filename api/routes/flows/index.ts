import type { ApiDeps } from '../../api-deps.js';
import * as contract from '../../contract/flows.js';
import { type Endpoint, endpoint } from '../../endpoint.js';
import { createFlow } from './create-flow.js';
import { deleteFlow } from './delete-flow.js';
import { listFlows } from './list-flows.js';
import { readFlow } from './read-flow.js';
import { replaceFlow } from './replace-flow.js';
import { switchFlow } from './switch-flow.js';

export const flowEndpoints = (deps: ApiDeps): Endpoint[] => [
  endpoint(contract.listFlows, listFlows(deps)),
  endpoint(contract.createFlow, createFlow(deps)),
  endpoint(contract.readFlow, readFlow(deps)),
  endpoint(contract.replaceFlow, replaceFlow(deps)),
  endpoint(contract.switchFlow, switchFlow(deps)),
  endpoint(contract.deleteFlow, deleteFlow(deps)),
];
