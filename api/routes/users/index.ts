import type { ApiDeps } from '../../api-deps.js';
import { readMe as readMeContract } from '../../contract/me.js';
import * as contract from '../../contract/users.js';
import { type Endpoint, endpoint } from '../../endpoint.js';
import { changeUser } from './change-user.js';
import { createUser } from './create-user.js';
import { deleteUser } from './delete-user.js';
import { listUsers } from './list-users.js';
import { readMe } from './read-me.js';
import { readUser } from './read-user.js';

export const userEndpoints = (deps: ApiDeps): Endpoint[] => [
  endpoint(readMeContract, readMe(deps)),
  endpoint(contract.listUsers, listUsers(deps)),
  endpoint(contract.createUser, createUser(deps)),
  endpoint(contract.readUser, readUser(deps)),
  endpoint(contract.changeUser, changeUser(deps)),
  endpoint(contract.deleteUser, deleteUser(deps)),
];
