import { lazy, Suspense } from 'react';
import { AccessRequestsPage } from '../features/queue/access-requests-page.js';
import { LoadingSkeleton } from '../ui/feedback/loading-skeleton.js';

const FlowList = lazy(() => import('../features/flows/list/flow-list.js').then((file) => ({ default: file.FlowList })));

/** The page of two features: the queue of requests, and the approval flows, which are loaded with their tab. */
export const AccessRequests = () => (
  <AccessRequestsPage
    flows={
      <Suspense fallback={<LoadingSkeleton />}>
        <FlowList />
      </Suspense>
    }
  />
);
