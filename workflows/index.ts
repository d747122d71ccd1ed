export { accessRequest } from './access-request.js';
export { directoryChange } from './directory-change.js';
export { maintenance } from './maintenance.js';
