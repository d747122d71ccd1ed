import type { AuditEventType, RequestEventType } from '../../../workflows/rules/request/events.js';
import type { DeviceRow } from '../../views/directory/devices.js';
import type { FlowRow } from '../../views/flows/flows.js';
import type { GroupRow } from '../../views/directory/groups.js';
import type { ResourceRow } from '../../views/directory/resources.js';
import type { Settings } from '../../views/settings.js';
import type { TokenRow } from '../../views/directory/tokens.js';
import type { UserRow } from '../../views/directory/users.js';

/** The events that belong to no request: changes of the directory, of flows and of settings. */
export type DirectoryEventType = Exclude<AuditEventType, RequestEventType | `maintenance.${string}`>;

type Nothing = Record<string, never>;
type Some<T> = { [K in keyof T]?: T[K] | undefined };
type Complete<T extends Record<DirectoryEventType, object>> = T;

type Flow = Pick<FlowRow, 'version' | 'enabled' | 'definition'>;
type User = Pick<UserRow, 'email' | 'displayName' | 'department' | 'role' | 'active' | 'managerId'> & Partial<Pick<UserRow, 'kind'>>;
type Group = Pick<GroupRow, 'name' | 'description'>;
type Resource = Pick<ResourceRow, 'name' | 'description' | 'display' | 'ownerIds' | 'groupIds'>;
type Device = Pick<DeviceRow, 'name' | 'os' | 'ownerId'>;
type Token = Pick<TokenRow, 'name'> & { tokenId: string };

/** The data of each type of these events: facts only. A `changed` event holds the fields of the change. */
export type AuditEventData = Complete<{
  'flow.created': Flow;
  'flow.changed': Flow;
  'flow.enabled': Flow;
  'flow.disabled': Flow;
  'flow.deleted': Pick<Flow, 'version'>;
  'user.created': User;
  'user.changed': { before: Some<User>; after: Some<User> };
  'user.deleted': Nothing;
  'user.signed_in': Nothing;
  'user.signed_out': Nothing;
  'group.created': Group & { groupId: string };
  'group.changed': Some<Group> & { groupId: string };
  'group.deleted': { groupId: string };
  'group.member_added': { groupId: string };
  'group.member_removed': { groupId: string };
  'resource.created': Resource & { resourceId: string };
  'resource.changed': Some<Resource> & { resourceId: string };
  'resource.deleted': { resourceId: string };
  'device.created': Device & { deviceId: string };
  'device.changed': Some<Device> & { deviceId: string };
  'device.deleted': { deviceId: string };
  'token.created': Token & { scopes: readonly string[]; expiresAt: string };
  'token.deleted': Token;
  'token.refused': { reason: 'expired' | 'unknown' | 'not_valid'; address: string; tokenId?: string };
  'export.started': { of: 'access_requests' | 'audit_events'; format: string; filters: object };
  'settings.changed': { before: Settings; after: Settings };
}>;
