import type { NativeConnection } from '@temporalio/worker';
import { SEARCH_ATTRIBUTES } from '../workflows/search-attributes.js';
import { grpcCodeOf } from './grpc-code.js';

/** Numbers of Temporal's enum IndexedValueType. */
const INDEXED = { KEYWORD: 2, DATETIME: 6 } as const;
const ALREADY_EXISTS = 6;

type Operator = Pick<NativeConnection, 'operatorService'>;

/** Makes sure that the namespace knows our search attributes (R101): a workflow task that sets an unknown one is stuck. */
export async function registerSearchAttributes({ operatorService }: Operator, namespace: string): Promise<void> {
  const { customAttributes } = await operatorService.listSearchAttributes({ namespace });
  const missing = SEARCH_ATTRIBUTES.filter(({ name }) => !(name in customAttributes));
  if (missing.length === 0) return;
  const searchAttributes = Object.fromEntries(
    missing.map(({ name, type }) => [name, type === 'DATETIME' ? INDEXED.DATETIME : INDEXED.KEYWORD]),
  );
  await operatorService.addSearchAttributes({ namespace, searchAttributes }).catch((failure: unknown) => {
    if (grpcCodeOf(failure) !== ALREADY_EXISTS) throw failure; // another worker was faster
  });
}
