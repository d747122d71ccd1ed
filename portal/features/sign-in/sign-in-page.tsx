import { Alert, Button, Center, Paper, Stack, Text, Title } from '@mantine/core';
import { signInUrl } from '../../lib/session.js';

const WHY: Record<string, string> = {
  unknown_person: 'You have signed in, but nobody with your e-mail address is in the directory. Ask an administrator to add you.',
  failed: 'The sign-in did not come to its end. Try again.',
  unavailable: 'Your identity provider cannot be reached at the moment. Try again in a minute.',
};

/** Where everybody begins who is not signed in. */
export function SignInPage({ why, returnTo }: { why?: string | undefined; returnTo?: string | undefined }) {
  return (
    <Center mih="100vh" p="md" component="main">
      <Paper p="xl" radius="md" w={380}>
        <Stack>
          <Title order={1} size="h3">
            Doorward
          </Title>
          <Text c="dimmed" size="sm">
            Ask for access, decide on it, and see it end by itself.
          </Text>
          {why !== undefined && (
            <Alert color="red" role="alert">
              {WHY[why] ?? WHY['failed']}
            </Alert>
          )}
          <Button component="a" href={signInUrl(returnTo ?? '/')}>
            Sign in
          </Button>
        </Stack>
      </Paper>
    </Center>
  );
}

/** Shown in the tab in which somebody has signed in again. */
export function SignedInPage() {
  return (
    <Center mih="100vh" component="main">
      <Text>You are signed in. Close this tab and go back to the other one.</Text>
    </Center>
  );
}
