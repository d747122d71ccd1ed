/** The task queue of every workflow and activity (R100). */
export const TASK_QUEUE = 'access-requests';

/** The workflow id of a request (R100). */
export const requestWorkflowId = (requestId: string): string => `access-request/${requestId}`;

/** The request whose workflow this is. */
export const requestIdOf = (workflowId: string): string => workflowId.slice(requestWorkflowId('').length);

/** The id of the workflow that dispatches one directory change (R5, R18). */
export const changeWorkflowId = (changeId: string): string => `directory-change/${changeId}`;

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** What the database takes for an id. */
export const isUuid = (text: unknown): text is string => typeof text === 'string' && UUID.test(text);

/** An id in the one form in which ids are compared, whoever wrote it. What is no UUID stays as it is. */
export const canonicalId = <T>(id: T): T | string => (isUuid(id) ? id.toLowerCase() : id);

/** The reconciler's schedule and workflows (R54), by the name that running deployments know. */
export const RECONCILER_ID = 'maintenance';
