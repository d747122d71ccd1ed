import { addMember } from '../../../prisma/stores/memberships.js';
import type { ApiDeps } from '../../app.js';
import * as contract from '../../contract/members.js';
import { type Endpoint, endpoint } from '../../endpoint.js';
import { by } from '../../middleware/caller.js';
import { Problem } from '../../problem.js';
import { listMembers } from './list-members.js';
import { removeMember } from './remove-member.js';

export const memberEndpoints = (deps: ApiDeps): Endpoint[] => [
  endpoint(contract.listMembers, listMembers(deps)),
  endpoint(contract.addMember, async ({ caller, params }) => {
    if (!(await addMember(deps.db, by(caller), { groupId: params.id, userId: params.userId }))) throw new Problem('not_found');
    return undefined;
  }),
  endpoint(contract.removeMember, removeMember(deps)),
];
