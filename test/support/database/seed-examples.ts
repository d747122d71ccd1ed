import { EXAMPLE } from '../../../api/contract/examples.js';
import { hashOf, newToken } from '../../../api/tokens.js';
import type { Database } from '../../../prisma/database.js';
import type { Person } from './directory-rows.js';
import { aFlow } from './flow.js';
import { aRequestWith, inForce } from './request-row.js';

/** Creates the records that the documentation's examples refer to, two of every listed kind, and returns an administrator. */
export async function seedExamples(db: Database): Promise<Person> {
  const { requester: id, approver, group, flow: flowId } = EXAMPLE;
  const [token, email] = [newToken(), 'ada@example.test'];
  await db.user.createMany({ data: { id, email, displayName: 'Ada', role: 'admin' } });
  await db.user.createMany({ data: { id: approver, email: 'mia@example.test', displayName: 'Mia' } });
  await db.user.update({ where: { id }, data: { managerId: approver } });
  const tokens = [
    { id: EXAMPLE.token, name: 'ci', hash: hashOf(newToken()) },
    { name: 'test', hash: hashOf(token) },
  ];
  await db.apiToken.createMany({ data: tokens.map((one) => ({ ...one, userId: id })) });
  await db.group.createMany({ data: [{ id: group, name: 'group' }, { name: 'another' }] });
  await db.membership.createMany({ data: [id, approver].map((userId) => ({ groupId: group, userId })) });
  await aFlow(db, { id: flowId, visibleTo: group });
  await aFlow(db, { visibleTo: group });
  const display = { type: 'color', color: '#112233' };
  await db.resource.createMany({
    data: [
      { id: EXAMPLE.resource, name: 'GitHub', display },
      { name: 'Wiki', display },
    ],
  });
  const device = { os: 'linux', ownerId: id };
  await db.device.createMany({
    data: [
      { id: EXAMPLE.device, name: 'laptop', ...device },
      { name: 'desktop', ...device },
    ],
  });
  const [{ id: grantGroupId }] = [await db.group.create({ data: { name: 'granted' } })];
  const lasting = inForce({ agoMinutes: 1, minutes: 60 });
  await aRequestWith(db, { id: EXAMPLE.request, flowId, requesterId: id, grantGroupId }, lasting);
  await aRequestWith(db, { flowId, requesterId: id, grantGroupId }, lasting);
  const event = {
    at: new Date(),
    actorType: 'user',
    actorId: id,
    channel: 'api',
    requestId: EXAMPLE.request,
    flowId,
    userId: id,
    data: {},
  };
  await db.auditEvent.createMany({ data: [1, 2].map((sequence) => ({ ...event, sequence, type: 'request.active' })) });
  return { id, email, token };
}

const { request, flow, requester, group, device, resource, token } = EXAMPLE;
const AT: Record<string, string> = { 'access-requests': request, 'approval-flows': flow, users: requester, groups: group, devices: device };
const IDS: Record<string, string> = { ...AT, resources: resource, tokens: token, logos: 'github-icon' };

/** The path of a route with the ids of the examples; `ids` replaces some of them. A kind without an example gets the id of another kind. */
export const examplePath = (path: string, ids: Record<string, string> = {}): string =>
  path.replace(/:(\w+)/g, (_all, name: string) => ids[name] ?? (name === 'userId' ? requester : (IDS[path.split('/')[1] ?? ''] ?? flow)));
