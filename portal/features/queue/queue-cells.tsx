import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Shapes } from '../../lib/api.js';
import { PageLink } from '../../ui/page-link.js';
import { PersonName } from '../../ui/person-name.js';
import { Status } from '../../ui/status.js';
import { RelativeTime } from '../../ui/relative-time.js';
import { KIND_WORDS } from '../../words/kind-words.js';
import { requestName } from '../../words/request-name.js';
import { approvalInWords, approvalProgress } from './approval-progress.js';
import { useAddress } from './use-address.js';
import type { Column } from './use-columns.js';

type Request = Shapes['AccessRequest'];

/** The cell of each column. */
export const QUEUE_CELLS: Record<Column, (request: Request) => ReactNode> = {
  received: ({ createdAt }) => <RelativeTime at={createdAt} />,
  type: ({ kind }) => KIND_WORDS[kind],
  name: (request) => <RequestLink request={request} />,
  requester: ({ requester }) => <PersonName name={requester.displayName} />,
  department: ({ requester }) => requester.department ?? '–',
  approval: ({ approval }) => approvalInWords(approval),
  progress: ({ approval }) => (
    <Text span size="sm" className="dw-figures">
      {approvalProgress(approval)}
    </Text>
  ),
  status: ({ status }) => <Status status={status} />,
};

/** Opens the request; as a link, it can open in a new tab too. */
export function RequestLink({ request }: { request: Request }) {
  const { id, flowName } = request;
  const { tab, search } = useAddress();
  return (
    <PageLink
      to="/access-requests/$tab"
      params={{ tab }}
      search={{ ...search, request: id }}
      size="sm"
      fw={500}
      underline="hover"
      aria-label={requestName(request)}
    >
      {flowName}
    </PageLink>
  );
}
