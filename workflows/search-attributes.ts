import {
  defineSearchAttributeKey,
  type SearchAttributePair,
  type SearchAttributeUpdatePair,
  SearchAttributeType,
} from '@temporalio/common';
import type { RequestState } from './rules/state.js';

const keyword = (name: string) => defineSearchAttributeKey(name, SearchAttributeType.KEYWORD);

/** What operators can list requests by (R101). Values are ids and codes, never names: search attributes are not encrypted. */
export const KEYS = {
  status: keyword('AccessStatus'),
  kind: keyword('AccessKind'),
  flow: keyword('AccessFlow'),
  requester: keyword('AccessRequester'),
  group: keyword('AccessGroup'),
  errorCode: keyword('AccessErrorCode'),
  expiresAt: defineSearchAttributeKey('AccessExpiresAt', SearchAttributeType.DATETIME),
};

export const SEARCH_ATTRIBUTES = Object.values(KEYS);

type Shown = Pick<RequestState, 'status' | 'kind' | 'flowId' | 'requesterId' | 'grantGroupId' | 'reason' | 'expiresAt'>;

export function searchAttributesOf(request: Shown): SearchAttributeUpdatePair[] {
  return [
    { key: KEYS.status, value: request.status },
    { key: KEYS.kind, value: request.kind },
    { key: KEYS.flow, value: request.flowId },
    { key: KEYS.requester, value: request.requesterId },
    { key: KEYS.group, value: request.grantGroupId },
    { key: KEYS.errorCode, value: request.status === 'error' || request.status === 'missing_data' ? (request.reason?.code ?? null) : null },
    { key: KEYS.expiresAt, value: request.expiresAt === null ? null : new Date(request.expiresAt) },
  ];
}

/** The same for a start, where what is null is left out. */
export const startAttributesOf = (request: Shown): SearchAttributePair[] =>
  searchAttributesOf(request).filter((pair): pair is SearchAttributePair => pair.value !== null);
