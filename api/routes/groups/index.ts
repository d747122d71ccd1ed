import * as contract from '../../contract/groups.js';
import { type Endpoint, endpoint } from '../../endpoint.js';
import type { ApiDeps } from '../../api-deps.js';
import { listGroups } from './list-groups.js';
import { createGroup } from './create-group.js';
import { readGroup } from './read-group.js';
import { changeGroup } from './change-group.js';
import { deleteGroup } from './delete-group.js';

export const groupEndpoints = (deps: ApiDeps): Endpoint[] => [
  endpoint(contract.listGroups, listGroups(deps)),
  endpoint(contract.createGroup, createGroup(deps)),
  endpoint(contract.readGroup, readGroup(deps)),
  endpoint(contract.changeGroup, changeGroup(deps)),
  endpoint(contract.deleteGroup, deleteGroup(deps)),
];
