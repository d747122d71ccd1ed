import { SimpleGrid } from '@mantine/core';
import { api } from '../../lib/api.js';
import { Page } from '../../ui/page.js';
import { QueryResult } from '../../ui/feedback/query-result.js';
import { FirstSteps } from './first-steps.js';
import { FlowsNeedingAttention } from './flows-needing-attention.js';
import { MedianChart } from './median-chart.js';
import { NowCounts } from './now-counts.js';
import { RequestsChart } from './requests-chart.js';

/** The first page of an administrator: what needs attention, and the last 30 days. */
export function OverviewPage() {
  const query = api.useQuery('get', '/api/v1/overview');
  return (
    <Page title="Overview">
      <QueryResult query={query}>
        {(overview) => (
          <>
            {overview.flows.total === 0 && <FirstSteps />}
            <NowCounts overview={overview} />
            {overview.flows.needsAttention > 0 && <FlowsNeedingAttention count={overview.flows.needsAttention} />}
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
