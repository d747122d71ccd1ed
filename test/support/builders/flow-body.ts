/** The body of a flow for a resource; its groups must exist. */
export const resourceBody = (groups: { visible: string; granted: string }, over: object = {}) => ({
  kind: 'resource',
  name: 'GitHub admin',
  visibleToGroupIds: [groups.visible],
  display: { type: 'color', color: '#1c7ed6' },
  grantGroupId: groups.granted,
  timedAccess: { mode: 'choice', durations: ['P5D', 'P10D'] },
  approval: { type: 'manual', requirement: 'any', approvers: [{ type: 'administrator' }] },
  ...over,
});

/** The body of a flow for administrator rights on a device. */
export const deviceBody = (groups: { visible: string }, over: object = {}) => ({
  kind: 'device_admin',
  name: 'Laptop admin',
  visibleToGroupIds: [groups.visible],
  sessionDurations: ['PT1H', 'PT4H'],
  approval: { type: 'manual' },
  ...over,
});
