import { Button, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useMe } from '../lib/use-me.js';
import { csrfToken, forgetCsrfToken } from '../lib/login-session/csrf-token.js';
import { setPageOwner } from '../lib/login-session/is-renewed-since.js';
import { sessionEvents } from '../lib/login-session/session-events.js';
import { signInUrl } from '../lib/login-session/sign-in-url.js';
import { Dialog } from '../ui/dialogs/dialog.js';

const POLL_INTERVAL_MS = 3_000;

/** Asks to sign in again in a new tab when the session has ended, so that nothing typed is lost. A page stops when somebody else signs in. */
export function SessionDialogs() {
  const { id, displayName } = useMe();
  const [owner] = useState({ id, displayName });
  const isOtherUser = id !== owner.id;
  const isOver = useSessionIsOver(isOtherUser);
  useEffect(() => setPageOwner(owner.id), [owner]);
  useEscapeBlocked(isOver || isOtherUser);
  if (isOtherUser) return <OtherUserDialog name={displayName} owner={owner.displayName} />;
  if (!isOver) return null;
  return (
    <Dialog title="Your session has ended" onClose={() => undefined} withCloseButton={false}>
      <Stack>
        <Text size="sm">Sign in again in a new tab, then return to this page. Everything you have entered is still here.</Text>
        <Button component="a" href={signInUrl('/signed-in')} target="_blank" rel="noopener" data-autofocus>
          Sign in
        </Button>
      </Stack>
    </Dialog>
  );
}

function OtherUserDialog({ name, owner }: { name: string; owner: string }) {
  return (
    <Dialog title="Someone else has signed in" onClose={() => undefined} withCloseButton={false}>
      <Stack>
        <Text size="sm">
          {name} is now signed in to this browser. This page belongs to {owner} and no longer sends anything. To continue, sign in as{' '}
          {owner} in a new tab, then return to this page.
        </Text>
        <Button component="a" href={signInUrl('/signed-in')} target="_blank" rel="noopener" data-autofocus>
          Sign in as {owner}
        </Button>
        <Button component="a" href="/" variant="default">
          Continue as {name}
        </Button>
      </Stack>
    </Dialog>
  );
}

/** Whether the session has ended. Checks regularly whether somebody has signed in again in another tab. */
function useSessionIsOver(isOtherUser: boolean): boolean {
  const queries = useQueryClient();
  const [isOver, setIsOver] = useState(false);
  const isWatching = isOver || isOtherUser;
  useEffect(() => sessionEvents.ended.subscribe(() => setIsOver(true)), []);
  useEffect(() => {
    if (!isWatching) return undefined;
    const checkSession = () => {
      forgetCsrfToken();
      csrfToken().then(
        (token) => {
          if (token === null) return;
          setIsOver(false);
          sessionEvents.restored.notify();
          void queries.invalidateQueries();
        },
        () => undefined, // the server cannot be reached
      );
    };
    const timer = setInterval(checkSession, POLL_INTERVAL_MS);
    addEventListener('focus', checkSession);
    return () => {
      clearInterval(timer);
      removeEventListener('focus', checkSession);
    };
  }, [isWatching, queries]);
  return isOver;
}

/** Blocks the Escape key, which would close the dialog behind and lose its content. The listener is added early, so that it runs first. */
function useEscapeBlocked(isBlocked: boolean): void {
  const kept = useRef(false);
  useEffect(() => {
    const keep = (event: KeyboardEvent) => {
      if (kept.current && event.key === 'Escape') event.stopImmediatePropagation();
    };
    addEventListener('keydown', keep, { capture: true });
    return () => removeEventListener('keydown', keep, { capture: true });
  }, []);
  useEffect(() => {
    kept.current = isBlocked;
  }, [isBlocked]);
}
