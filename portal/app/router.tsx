import { Center } from '@mantine/core';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { SignedInPage, SignInPage } from '../features/sign-in/sign-in-page.js';
import { api } from '../lib/api.js';
import { csrfToken, forgetCsrfToken } from '../lib/login-session/csrf-token.js';
import { LoadError } from '../ui/feedback/load-error.js';
import { LoadingSkeleton } from '../ui/feedback/loading-skeleton.js';
import { Frame } from './frame/frame.js';
import { NotFound } from './not-found.js';
import { queryClient } from './query-client.js';

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: ({ why, return_to: returnTo }: Record<string, unknown>) => ({ why: text(why), return_to: text(returnTo) }),
  component: function SignIn() {
    const { why, return_to: returnTo } = signIn.useSearch();
    return <SignInPage why={why} returnTo={returnTo} />;
  },
});
const signedIn = createRoute({ getParentRoute: () => root, path: '/signed-in', component: SignedInPage });

const me = () => queryClient.query({ ...api.queryOptions('get', '/api/v1/me'), staleTime: 'static' });

/** All pages that need a signed-in user. */
const frame = createRoute({
  getParentRoute: () => root,
  id: 'frame',
  component: Frame,
  beforeLoad: async ({ location }) => {
    if ((await csrfToken()) === null) {
      forgetCsrfToken();
      throw redirect({ to: '/sign-in', search: { return_to: location.href, why: undefined } });
    }
    await me();
  },
  pendingComponent: LoadingSkeleton,
  errorComponent: ({ error, reset }) => (
    <Center mih="60vh" p="md" component="main">
      <LoadError error={error} retry={reset} />
    </Center>
  ),
});

const home = createRoute({
  getParentRoute: () => frame,
  path: '/',
  beforeLoad: async () => {
    throw redirect({ to: (await me()).role === 'admin' ? '/overview' : '/requests', search: {} });
  },
});

/** Filters and tabs of a page are kept in its address; each page reads the ones it knows. */
export type Search = Record<string, string | string[] | undefined>;
const anySearch = (search: Record<string, unknown>): Search => search as Search;

/** Each feature is a separate bundle, loaded when its page is opened. */
const requests = createRoute({
  getParentRoute: () => frame,
  path: '/requests',
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import('../features/requests/requests-page.js'), 'RequestsPage'),
});
const inbox = createRoute({
  getParentRoute: () => frame,
  path: '/inbox',
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import('../features/inbox/inbox-page.js'), 'InboxPage'),
});
const tokens = createRoute({
  getParentRoute: () => frame,
  path: '/tokens',
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import('../features/tokens/tokens-page.js'), 'TokensPage'),
});

/** Pages for administrators. The server refuses everybody else in any case. */
const admins = createRoute({
  getParentRoute: () => frame,
  id: 'admins',
  beforeLoad: async () => {
    if ((await me()).role !== 'admin') throw redirect({ to: '/requests', search: {} });
  },
  component: Outlet,
});
const overview = createRoute({
  getParentRoute: () => admins,
  path: '/overview',
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import('../features/overview/overview-page.js'), 'OverviewPage'),
});
/** The tabs `queue`, `sessions` and `flows`. */
const accessRequests = createRoute({
  getParentRoute: () => admins,
  path: '/access-requests/$tab',
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import('./access-requests.js'), 'AccessRequests'),
});
const accessRequestsHome = createRoute({
  getParentRoute: () => admins,
  path: '/access-requests',
  beforeLoad: () => {
    throw redirect({ to: '/access-requests/$tab', params: { tab: 'queue' }, search: {} });
  },
});
/** `$flow` is the id of a flow or `new`. For `new`, `kind` is the kind of the flow and `copy` the id of the flow to copy. */
const flowEditor = createRoute({
  getParentRoute: () => admins,
  path: '/flows/$flow',
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import('../features/flows/editor/flow-editor-page.js'), 'FlowEditorPage'),
});
/** The tabs `users`, `groups`, `resources` and `devices`. */
const directory = createRoute({
  getParentRoute: () => admins,
  path: '/directory/$tab',
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import('../features/directory/directory-page.js'), 'DirectoryPage'),
});
const directoryHome = createRoute({
  getParentRoute: () => admins,
  path: '/directory',
  beforeLoad: () => {
    throw redirect({ to: '/directory/$tab', params: { tab: 'users' }, search: {} });
  },
});
const audit = createRoute({
  getParentRoute: () => admins,
  path: '/audit',
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import('../features/audit/audit-page.js'), 'AuditPage'),
});
const settings = createRoute({
  getParentRoute: () => admins,
  path: '/settings',
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import('../features/settings/settings-page.js'), 'SettingsPage'),
});

const forAdmins = admins.addChildren([overview, accessRequests, accessRequestsHome, flowEditor, directory, directoryHome, audit, settings]);

/** All pages of the portal and their addresses. */
export const router = createRouter({
  routeTree: root.addChildren([signIn, signedIn, frame.addChildren([home, requests, inbox, tokens, forAdmins])]),
  defaultPreload: 'intent',
  defaultPendingMs: 200,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
