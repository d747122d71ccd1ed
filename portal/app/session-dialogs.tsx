import { Button, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useMe } from '../lib/me.js';
import { belongTo, csrfToken, forgetCsrfToken, sessionIsBack, sessionIsOver, signInUrl } from '../lib/session.js';
import { Dialog } from '../ui/dialogs/dialog.js';

const POLL_INTERVAL_MS = 3_000;

/** The session is over: one signs in beside the page, so that nothing typed is lost. Somebody else's session does not go on with the page. */
export function SessionDialogs() {
  const { id, displayName } = useMe();
  const [owner] = useState({ id, displayName });
  const isOtherUser = id !== owner.id;
  const isOver = useSessionIsOver(isOtherUser);
  useEffect(() => belongTo(owner.id), [owner]);
  useEscapeBlocked(isOver || isOtherUser);
  if (isOtherUser) return <OtherUserDialog name={displayName} owner={owner.displayName} />;
  if (!isOver) return null;
  return (
    <Dialog title="Your session is over" onClose={() => undefined} withCloseButton={false}>
      <Stack>
        <Text size="sm">Sign in again in a new tab and come back: this page goes on as it is, with everything you have typed.</Text>
        <Button component="a" href={signInUrl('/signed-in')} target="_blank" rel="noopener" data-autofocus>
          Sign in
        </Button>
      </Stack>
    </Dialog>
  );
}

function OtherUserDialog({ name, owner }: { name: string; owner: string }) {
  return (
    <Dialog title="Somebody else is signed in" onClose={() => undefined} withCloseButton={false}>
      <Stack>
        <Text size="sm">
          {name} has signed in in this browser; this page is {owner}’s. Nothing more is sent from it. To go on with it, sign in as {owner}{' '}
          in a new tab and come back.
        </Text>
        <Button component="a" href={signInUrl('/signed-in')} target="_blank" rel="noopener" data-autofocus>
          Sign in as {owner}
        </Button>
        <Button component="a" href="/" variant="default">
          Go on as {name}
        </Button>
      </Stack>
    </Dialog>
  );
}

/** Whether the session is over; looks by itself whether it is back, in whatever tab one has signed in. */
function useSessionIsOver(isAnothers: boolean): boolean {
  const queries = useQueryClient();
  const [isOver, setIsOver] = useState(false);
  const isWatching = isOver || isAnothers;
  useEffect(() => sessionIsOver.subscribe(() => setIsOver(true)), []);
  useEffect(() => {
    if (!isWatching) return undefined;
    const checkSession = () => {
      forgetCsrfToken();
      csrfToken().then(
        (token) => {
          if (token === null) return;
          setIsOver(false);
          sessionIsBack.announce();
          void queries.invalidateQueries();
        },
        () => undefined, // it cannot be asked at the moment
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

/** The Escape key would close the dialog behind, with what was typed. A listener that stands on its own from the beginning hears it first. */
function useEscapeBlocked(isKept: boolean): void {
  const kept = useRef(false);
  useEffect(() => {
    const keep = (event: KeyboardEvent) => {
      if (kept.current && event.key === 'Escape') event.stopImmediatePropagation();
    };
    addEventListener('keydown', keep, { capture: true });
    return () => removeEventListener('keydown', keep, { capture: true });
  }, []);
  useEffect(() => {
    kept.current = isKept;
  }, [isKept]);
}
