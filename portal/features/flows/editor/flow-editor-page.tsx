import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../../../ui/page.js';
import { QueryResult } from '../../../ui/feedback/query-result.js';
import { copyOf, draftOf, emptyDraft } from '../form/flow-draft.js';
import { FlowEditor } from './flow-editor.js';
import { type Flow, useFlow } from '../use-flow.js';

const route = getRouteApi('/frame/admins/flows/$flow');

/** Edits a new flow, a copy of a flow, or an existing flow (R71). */
export function FlowEditorPage() {
  const { flow } = route.useParams();
  const { kind, copy } = route.useSearch();
  if (flow !== 'new') return <Existing key={flow} id={flow} />;
  if (typeof copy === 'string') return <Copied key={copy} id={copy} />;
  const chosen = kind === 'device_admin' ? kind : 'resource';
  return <FlowEditor key={chosen} start={() => emptyDraft(chosen)} />;
}

type Query = ReturnType<typeof useFlow>;

function Existing({ id }: { id: string }) {
  const query = useFlow(id);
  return (
    <Once query={query}>{(flow) => <FlowEditor start={() => draftOf(flow)} saved={flow} onReload={() => void query.refetch()} />}</Once>
  );
}

function Copied({ id }: { id: string }) {
  return <Once query={useFlow(id)}>{(flow) => <FlowEditor start={() => copyOf(flow)} />}</Once>;
}

/** Starts with the current version of the flow instead of a cached one. Later changes of the query do not touch what is being edited. */
function Once({ query, children }: { query: Query; children: (flow: Flow) => ReactNode }) {
  if (query.data && query.isFetchedAfterMount) return children(query.data);
  return (
    <Page title="Approval flow">
      <QueryResult query={{ ...query, data: undefined }}>{() => null}</QueryResult>
    </Page>
  );
}
