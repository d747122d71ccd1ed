import { Alert } from '@mantine/core';
import { useState } from 'react';
import type { Shapes } from '../../lib/api.js';
import { useMe } from '../../lib/me.js';
import { PageLink } from '../../ui/page-link.js';
import { LoadError } from '../../ui/feedback/load-error.js';
import { RequestDialog } from './request-dialog.js';
import { useCatalogItem } from './use-catalog-item.js';

type Item = Shapes['CatalogItem'];
type Props = { kind: Item['kind']; flowId: string; known: Item | undefined; onClose: () => void; onAsked: (told: string) => void };

/** Asks through the flow that the address names, or says why one cannot. */
export function Asking({ onClose, onAsked, ...wanted }: Props) {
  const { data, error, refetch } = useCatalogItem(wanted);
  if (data !== undefined) return <Found found={data} onClose={onClose} onAsked={onAsked} />;
  return error ? <LoadError error={error} retry={refetch} /> : null;
}

/** As it was when the dialog opened: what becomes of the flow meanwhile does not take away what was typed. */
function Found({ found, onClose, onAsked }: { found: Item | null } & Pick<Props, 'onClose' | 'onAsked'>) {
  const { requestsEnabled } = useMe();
  const [item] = useState(found);
  if (item?.blocked === null) return <RequestDialog item={item} onClose={onClose} onAsked={onAsked} />;
  return requestsEnabled && <CannotAsk item={item} onClose={onClose} />;
}

function CannotAsk({ item, onClose }: { item: Item | null; onClose: () => void }) {
  return (
    <Alert color="yellow" role="status" withCloseButton closeButtonLabel="Close" onClose={onClose}>
      {item === null && 'This is not in your catalogue: its approval flow is switched off, or is for others.'}
      {item?.blocked === 'already_has_access' && `You already have access through ${item.name}. `}
      {item?.blocked === 'open_request' && `You have an open request for ${item.name}. `}
      {item && (
        <PageLink to="/requests" search={{ tab: 'mine' }} inherit>
          See my requests
        </PageLink>
      )}
    </Alert>
  );
}
