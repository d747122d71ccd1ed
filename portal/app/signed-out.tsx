import { Button, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { csrfToken, forgetCsrfToken, sessionIsOver, signInUrl } from '../lib/session.js';

/** The session is over: one signs in beside the page, so that nothing typed is lost. */
export function SignedOut() {
  const queries = useQueryClient();
  const [isOver, setIsOver] = useState(false);
  useEffect(() => sessionIsOver.subscribe(() => setIsOver(true)), []);
  useEffect(() => {
    if (!isOver) return undefined;
    const lookAgain = () => {
      forgetCsrfToken();
      csrfToken().then(
        (token) => {
          if (token === null) return;
          setIsOver(false);
          void queries.invalidateQueries();
        },
        () => undefined, // it cannot be asked at the moment
      );
    };
    addEventListener('focus', lookAgain);
    return () => removeEventListener('focus', lookAgain);
  }, [isOver, queries]);
  return (
    <Modal opened={isOver} onClose={() => undefined} withCloseButton={false} closeOnEscape={false} title="Your session is over">
      <Stack>
        <Text size="sm">Sign in again in a new tab and come back: this page goes on as it is, with everything you have typed.</Text>
        <Button component="a" href={signInUrl('/signed-in')} target="_blank" rel="noopener" data-autofocus>
          Sign in
        </Button>
      </Stack>
    </Modal>
  );
}
