import { setCurrentDetails, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import { currentDetails } from './rules/messages/operator-texts.js';
import type { RequestState } from './rules/request/state.js';
import { searchAttributesOf } from './search-attributes.js';

/** Publishes the request to operators: current details and search attributes (R101). Only a changed attribute costs an event. */
export function publishState(request: RequestState): void {
  setCurrentDetails(currentDetails(request));
  const { typedSearchAttributes: shown } = workflowInfo();
  const changed = searchAttributesOf(request).filter(({ key, value }) => String(shown.get(key) ?? null) !== String(value));
  if (changed.length > 0) upsertSearchAttributes(changed);
}
