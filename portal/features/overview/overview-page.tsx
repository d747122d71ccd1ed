import { SimpleGrid } from '@mantine/core';
import { api } from '../../lib/api.js';
import { Page } from '../../ui/page.js';
import { QueryResult } from '../../ui/feedback/query-result.js';
import { FirstSteps } from './first-steps.js';
import { FlowsInNeed } from './flows-in-need.js';
import { MedianChart } from './median-chart.js';
import { NowCounts } from './now-counts.js';
import { RequestsChart } from './requests-chart.js';

/** What an administrator sees first: what needs a decision, and how the last 30 days went. */
export function OverviewPage() {
  const query = api.useQuery('get', '/api/v1/overview');
  return (
    <Page title="Overview">
      <QueryResult query={query}>
        {(overview) => (
          <>
            {overview.flows.total === 0 && <FirstSteps />}
            <NowCounts overview={overview} />
            {overview.flows.needsAttention > 0 && <FlowsInNeed count={overview.flows.needsAttention} />}
            <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
              <RequestsChart days={overview.days} />
              <MedianChart days={overview.days} median={overview.medianSecondsToDecision} />
            </SimpleGrid>
          </>
        )}
      </QueryResult>
    </Page>
  );
}
