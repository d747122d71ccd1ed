import { Alert, Button, Center, Paper, Stack, Text, Title } from '@mantine/core';
import { signInUrl } from '../../lib/login-session/sign-in-url.js';
import { signInWords } from '../../words/sign-in-words.js';

/** The page that asks people to sign in. */
export function SignInPage({ why, returnTo }: { why?: string | undefined; returnTo?: string | undefined }) {
  return (
    <Center mih="100vh" p="md" component="main">
      <Paper p="xl" radius="md" w={380}>
        <Stack>
          <Title order={1} size="h3">
            Doorward
          </Title>
          <Text c="dimmed" size="sm">
            Request access, approve requests, and let access end on time.
          </Text>
          {why !== undefined && (
            <Alert color="red" role="alert">
              {signInWords(why)}
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
      <Text>You are signed in. Close this tab and return to the previous one.</Text>
    </Center>
  );
}
