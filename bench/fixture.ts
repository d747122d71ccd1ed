import { randomUUID } from 'node:crypto';
import { hashOf, newToken } from '../api/new-token.js';
import type { BenchStack } from './stack.js';

type Person = { id: string; token: string };
export type Fixture = { requesters: Person[]; admin: Person; flowId: string; grantGroupId: string };

/** Creates the people and the flow for the given number of concurrent requests. */
export async function createFixture({ db }: BenchStack, lanes: number): Promise<Fixture> {
  const person = async (role: string): Promise<Person> => {
    const [id, token] = [randomUUID(), newToken()];
    await db.user.createMany({ data: { id, email: `${id}@example.test`, displayName: id, role } });
    await db.apiToken.createMany({ data: { userId: id, name: 'bench', hash: hashOf(token) } });
    return { id, token };
  };
  const requesters = await Promise.all(Array.from({ length: lanes }, () => person('user')));
  const [visible, granted, flowId] = [randomUUID(), randomUUID(), randomUUID()];
  await db.group.createMany({ data: [visible, granted].map((id) => ({ id, name: id })) });
  await db.membership.createMany({ data: requesters.map(({ id: userId }) => ({ groupId: visible, userId })) });
  const definition = {
    ...{ kind: 'resource', name: 'Bench', description: '', visibleToGroupIds: [visible], display: { type: 'color', color: '#112233' } },
    ...{ grantGroupId: granted, timedAccess: { mode: 'fixed', duration: 'PT1M' }, slack: { delivery: 'off' } },
    approval: { type: 'manual', requirement: 'any', approvers: [{ type: 'administrator' }] },
  };
  await db.$transaction([
    db.approvalFlow.createMany({ data: { id: flowId, kind: 'resource' } }),
    db.approvalFlowVersion.createMany({ data: { flowId, version: 1, name: 'Bench', definition, grantGroupId: granted } }),
    db.flowVisibility.createMany({ data: { flowId, groupId: visible } }),
  ]);
  return { requesters, admin: await person('admin'), flowId, grantGroupId: granted };
}
