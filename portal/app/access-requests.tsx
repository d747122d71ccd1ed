import { FlowList } from '../features/flows/flow-list.js';
import { AccessRequestsPage } from '../features/queue/access-requests-page.js';

/** Two features meet on this page: requests, and the flows that they come through. */
export const AccessRequests = () => <AccessRequestsPage flows={<FlowList />} />;
