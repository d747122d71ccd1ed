import { Alert } from '@mantine/core';
import { useState } from 'react';
import type { Shapes } from '../../lib/api.js';
import { useMe } from '../../lib/use-me.js';
import { PageLink } from '../../ui/page-link.js';
import { LoadError } from '../../ui/feedback/load-error.js';
import { BLOCKED_WORDS } from '../../words/blocked-words.js';
import { RequestDialog } from './request-dialog.js';
import { useCatalogItem } from './use-catalog-item.js';

type Item = Shapes['CatalogItem'];
type Props = { kind: Item['kind']; flowId: string; known: Item | undefined; onClose: () => void; onSubmitted: (message: string) => void };

/** The request form of the flow in the address, or why it cannot be requested. */
export function LinkedRequestForm({ onClose, onSubmitted, ...link }: Props) {
  const { data, error, refetch } = useCatalogItem(link);
  if (data !== undefined) return <LinkedItem found={data} onClose={onClose} onSubmitted={onSubmitted} />;
  return error ? <LoadError error={error} retry={refetch} /> : null;
}

/** Keeps the item as it was when the dialog opened: a change of the flow meanwhile does not discard what was typed. */
function LinkedItem({ found, onClose, onSubmitted }: { found: Item | null } & Pick<Props, 'onClose' | 'onSubmitted'>) {
  const { requestsEnabled } = useMe();
  const [item] = useState(found);
  if (item?.blocked === null) return <RequestDialog item={item} onClose={onClose} onSubmitted={onSubmitted} />;
  return requestsEnabled && <CannotRequest item={item} onClose={onClose} />;
}

function CannotRequest({ item, onClose }: { item: Item | null; onClose: () => void }) {
  return (
    <Alert color="yellow" role="status" withCloseButton closeButtonLabel="Close" onClose={onClose}>
      {item === null && 'This is not available to you. Its approval flow is disabled, or is limited to other groups.'}
      {item?.blocked === 'already_has_access' && `${BLOCKED_WORDS.already_has_access} to ${item.name}. `}
      {item?.blocked === 'open_request' && `${BLOCKED_WORDS.open_request} for ${item.name}. `}
      {item && (
        <PageLink to="/requests" search={{ tab: 'mine' }} inherit>
          View my requests
        </PageLink>
      )}
    </Alert>
  );
}
