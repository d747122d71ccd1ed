import { lazy, Suspense } from 'react';
import { AccessRequestsPage } from '../features/queue/access-requests-page.js';
import { LoadingSkeleton } from '../ui/feedback/loading-skeleton.js';

const FlowList = lazy(() => import('../features/flows/list/flow-list.js').then((file) => ({ default: file.FlowList })));

/** Two features meet on this page: requests, and the flows that they come through, which are loaded with their tab. */
export const AccessRequests = () => (
  <AccessRequestsPage
    flows={
      <Suspense fallback={<LoadingSkeleton />}>
        <FlowList />
      </Suspense>
    }
  />
);
