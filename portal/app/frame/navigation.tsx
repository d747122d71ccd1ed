import { Badge, NavLink } from '@mantine/core';
import { IconClipboardList, IconGauge, IconHistory, IconInbox, IconKey, IconSettings, IconUsers } from '@tabler/icons-react';
import { Link, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { api } from '../../lib/api.js';
import { useMe } from '../../lib/use-me.js';

/** The highest count that is shown; higher counts get a plus. */
const MAX_COUNTED = 100;

const PAGES = [
  { to: '/overview', label: 'Overview', Icon: IconGauge, isFor: 'admins' },
  { to: '/requests', label: 'Requests', Icon: IconKey, isFor: 'everybody' },
  { to: '/inbox', label: 'Inbox', Icon: IconInbox, isFor: 'approvers' },
  { to: '/access-requests', label: 'Access requests', Icon: IconClipboardList, isFor: 'admins' },
  { to: '/directory', label: 'Directory', Icon: IconUsers, isFor: 'admins' },
  { to: '/audit', label: 'Audit', Icon: IconHistory, isFor: 'admins' },
  { to: '/settings', label: 'Settings', Icon: IconSettings, isFor: 'admins' },
] as const;

/** The pages that the signed-in user can open. */
export function Navigation() {
  const { role, isApprover } = useMe();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const isTheirs = ({ isFor }: (typeof PAGES)[number]) =>
    role === 'admin' || isFor === 'everybody' || (isFor === 'approvers' && isApprover);
  return PAGES.filter(isTheirs).map(({ to, label, Icon }) => (
    <NavLink
      key={to}
      component={Link}
      to={to}
      variant="light"
      label={label}
      active={path === to || path.startsWith(`${to}/`)}
      leftSection={<Icon size={18} aria-hidden />}
      rightSection={to === '/inbox' && <WaitingCount />}
    />
  ));
}

/** The number of waiting decisions, here and in the title of the window. */
function WaitingCount() {
  const { data } = api.useQuery('get', '/api/v1/access-requests', { params: { query: { scope: 'assigned', limit: MAX_COUNTED } } });
  const waiting = data?.items.length ?? 0;
  const shown = data?.nextCursor ? `${String(MAX_COUNTED)}+` : String(waiting);
  useEffect(() => {
    const plain = document.title.replace(/^\(\d+\+?\) /, '');
    document.title = waiting > 0 ? `(${shown}) ${plain}` : plain;
  });
  if (waiting === 0) return null;
  return (
    <Badge size="sm" circle={waiting < 10} aria-label={`${shown} waiting`}>
      {shown}
    </Badge>
  );
}
