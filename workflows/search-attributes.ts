import {
  defineSearchAttributeKey,
  type SearchAttributePair,
  type SearchAttributeUpdatePair,
  SearchAttributeType,
} from '@temporalio/common';
import type { RequestState } from './rules/request/state.js';

const keyword = (name: string) => defineSearchAttributeKey(name, SearchAttributeType.KEYWORD);

/** What operators can list requests by (R101). Values are ids and codes, never names: search attributes are not encrypted. */
export const SEARCH_ATTRIBUTE_KEYS = {
  status: keyword('AccessStatus'),
  kind: keyword('AccessKind'),
  flow: keyword('AccessFlow'),
  requester: keyword('AccessRequester'),
  group: keyword('AccessGroup'),
  errorCode: keyword('AccessErrorCode'),
  expiresAt: defineSearchAttributeKey('AccessExpiresAt', SearchAttributeType.DATETIME),
};

export const SEARCH_ATTRIBUTES = Object.values(SEARCH_ATTRIBUTE_KEYS);

type Shown = Pick<RequestState, 'status' | 'kind' | 'flowId' | 'requesterId' | 'grantGroupId' | 'reason' | 'expiresAt'>;

export function searchAttributesOf(request: Shown): SearchAttributeUpdatePair[] {
  return [
    { key: SEARCH_ATTRIBUTE_KEYS.status, value: request.status },
    { key: SEARCH_ATTRIBUTE_KEYS.kind, value: request.kind },
    { key: SEARCH_ATTRIBUTE_KEYS.flow, value: request.flowId },
    { key: SEARCH_ATTRIBUTE_KEYS.requester, value: request.requesterId },
    { key: SEARCH_ATTRIBUTE_KEYS.group, value: request.grantGroupId },
    {
      key: SEARCH_ATTRIBUTE_KEYS.errorCode,
      value: request.status === 'error' || request.status === 'missing_data' ? (request.reason?.code ?? null) : null,
    },
    { key: SEARCH_ATTRIBUTE_KEYS.expiresAt, value: request.expiresAt === null ? null : new Date(request.expiresAt) },
  ];
}

/** The same for a start, where what is null is left out. */
export const startAttributesOf = (request: Shown): SearchAttributePair[] =>
  searchAttributesOf(request).filter((pair): pair is SearchAttributePair => pair.value !== null);
