import { hasLogo } from '../../api/logo.js';
import type { Database } from '../../prisma/database.js';
import { createDevice } from '../../prisma/stores/directory/devices.js';
import { createFlow } from '../../prisma/stores/flows/flows.js';
import { createGroup } from '../../prisma/stores/directory/groups.js';
import { addMember } from '../../prisma/stores/directory/memberships.js';
import { createResource } from '../../prisma/stores/directory/resources.js';
import { createUser } from '../../prisma/stores/directory/users.js';
import type { FlowDefinition } from '../../workflows/rules/flow/flow-definition.js';
import { demoFlows } from './flows.js';
import { type GroupKey, GROUPS, PEOPLE, type PersonKey } from './people.js';

export type Organisation = {
  person: (key: PersonKey) => string;
  flow: (key: string) => string;
};
type By = { actorId: string; channel: 'system' };

/** Creates people, groups, resources, devices and flows, with the same audit events as if an administrator had done it. */
export async function seedOrganisation(db: Database): Promise<Organisation> {
  const { id: first } = await db.user.create({
    data: { email: 'ada@example.test', displayName: 'Ada Admin', department: 'IT', role: 'admin' },
  });
  const by: By = { actorId: first, channel: 'system' };
  const people = await seedPeople(db, by);
  const person = lookUp(people);
  const groups = new Map<string, string>();
  for (const [name, { description, members }] of Object.entries(GROUPS)) {
    const group = await createGroup(db, by, { name, description });
    if (!group) throw new Error(`The group ${name} was not created.`);
    groups.set(name, group.id);
    for (const member of members) await addMember(db, by, { groupId: group.id, userId: person(member) });
  }
  const group: (key: GroupKey) => string = lookUp(groups);
  const flows = new Map<string, string>();
  for (const [key, definition] of Object.entries(demoFlows({ group, person }))) {
    flows.set(key, await seedFlow(db, by, withLogo(definition)));
    await seedResource(db, by, { definition, owner: person('olga') });
  }
  await seedDevices(db, by, person);
  return { person, flow: lookUp(flows) };
}

async function seedPeople(db: Database, by: By): Promise<Map<string, string>> {
  const people = new Map([['ada', by.actorId]]);
  for (const { key, manager, ...rest } of PEOPLE.slice(1)) {
    const managerId = manager === null ? null : (people.get(manager) ?? null);
    const user = await createUser(db, by, { ...rest, email: `${key}@example.test`, active: true, managerId });
    if (typeof user === 'string') throw new Error(`The user ${key} was not created: ${user}`);
    people.set(key, user.id);
  }
  return people;
}

async function seedFlow(db: Database, by: By, definition: FlowDefinition): Promise<string> {
  const answer = await createFlow(db, by, { definition, enabled: true });
  if (!answer || !('flow' in answer)) throw new Error(`The flow ${definition.name} was not created: ${JSON.stringify(answer)}`);
  return answer.flow.id;
}

async function seedResource(db: Database, by: By, { definition, owner }: { definition: FlowDefinition; owner: string }): Promise<void> {
  if (definition.kind !== 'resource') return;
  const { name, description, display, grantGroupId } = withLogo(definition);
  await createResource(db, by, { name, description, display, ownerIds: [owner], groupIds: [grantGroupId] });
}

async function seedDevices(db: Database, by: By, person: Organisation['person']): Promise<void> {
  const devices = [
    { name: 'rina-laptop', os: 'linux', ownerId: person('rina') },
    { name: 'ravi-macbook', os: 'macos', ownerId: person('ravi') },
    { name: 'ana-desktop', os: 'windows', ownerId: person('ana') },
  ];
  for (const device of devices) await createDevice(db, by, device);
}

/** Replaces a logo that the catalogue does not have by a colour. */
function withLogo<D extends FlowDefinition>(definition: D): D {
  if (definition.kind !== 'resource' || definition.display.type !== 'logo' || hasLogo(definition.display.logo)) return definition;
  return { ...definition, display: { type: 'color', color: '#1c7ed6' } };
}

const lookUp =
  (ids: ReadonlyMap<string, string>) =>
  (key: string): string => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`The demo organisation has no ${key}.`);
    return id;
  };
