// Workflows by their names on the wire. Schedules and running workflows are stored under these names, so a name never changes.
export { accessRequest } from './access-request.js';
export { directoryChange } from './directory-change.js';
export { reconciler as maintenance } from './reconciler.js';
