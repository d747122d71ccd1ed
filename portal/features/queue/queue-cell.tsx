import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Shapes } from '../../lib/api.js';
import { PageLink } from '../../ui/page-link.js';
import { PersonName } from '../../ui/person-name.js';
import { Status } from '../../ui/status.js';
import { RelativeTime } from '../../ui/relative-time.js';
import { approvalInWords, progressOf } from './progress.js';
import { KIND_WORDS } from './queue-filters.js';
import { useAddress } from './use-address.js';
import type { Column } from './use-columns.js';

type Request = Shapes['AccessRequest'];

/** What stands in each column of a request. */
export const CELLS: Record<Column, (request: Request) => ReactNode> = {
  received: ({ createdAt }) => <RelativeTime at={createdAt} />,
  type: ({ kind }) => KIND_WORDS[kind],
  name: (request) => <NameLink request={request} />,
  requester: ({ requester }) => <PersonName name={requester.displayName} />,
  department: ({ requester }) => requester.department ?? '–',
  approval: ({ approval }) => approvalInWords(approval),
  progress: ({ approval }) => (
    <Text span size="sm" className="dw-figures">
      {progressOf(approval)}
    </Text>
  ),
  status: ({ status }) => <Status status={status} />,
};

/** Opens the request; a link, so that it opens in a tab of its own as well. */
export function NameLink({ request: { id, flowName, requester } }: { request: Request }) {
  const { tab, search } = useAddress();
  return (
    <PageLink
      to="/access-requests/$tab"
      params={{ tab }}
      search={{ ...search, request: id }}
      size="sm"
      fw={500}
      underline="hover"
      aria-label={`${flowName}, requested by ${requester.displayName}`}
    >
      {flowName}
    </PageLink>
  );
}
