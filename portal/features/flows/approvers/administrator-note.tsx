import { Alert, Button, Stack, Text } from '@mantine/core';

type Props = { onPutBack: (() => void) | undefined };

/** Why an administrator stands alone (R15), and the way back to those whose place it took. */
export function AdministratorNote({ onPutBack }: Props) {
  return (
    <Alert color="indigo" role="status">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">
          Any active administrator decides. As one of them is enough, administrators stand alone: there are no other approvers beside them.
        </Text>
        {onPutBack && (
          <Button variant="default" size="xs" onClick={onPutBack}>
            Put the other approvers back
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
