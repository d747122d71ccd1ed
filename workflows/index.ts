export { accessRequest } from './access-request.js';
export { directoryChange } from './directory-change.js';
