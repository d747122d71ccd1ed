/** The task queue of every workflow and activity (R100). */
export const TASK_QUEUE = 'access-requests';

/** The workflow id of a request (R100). */
export const requestWorkflowId = (requestId: string): string => `access-request/${requestId}`;

/** The request whose workflow this is. */
export const requestIdOf = (workflowId: string): string => workflowId.slice(requestWorkflowId('').length);

/** The workflow id that tells open requests of one change elsewhere (R5, R18). */
export const changeWorkflowId = (changeId: string): string => `directory-change/${changeId}`;

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** What the database takes for an id. */
export const isUuid = (text: unknown): text is string => typeof text === 'string' && UUID.test(text);

/** The schedule of maintenance, and the workflows that it starts (R54). */
export const MAINTENANCE_ID = 'maintenance';
