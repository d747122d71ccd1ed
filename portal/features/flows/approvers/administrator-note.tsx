import { Alert, Button, Stack, Text } from '@mantine/core';

type Props = { onRestore: (() => void) | undefined };

/** Explains why an administrator is the only approver (R15), and offers to restore the approvers it replaced. */
export function AdministratorNote({ onRestore }: Props) {
  return (
    <Alert color="indigo" role="status">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">Any active administrator can approve. This approver type cannot be combined with others.</Text>
        {onRestore && (
          <Button variant="default" size="xs" onClick={onRestore}>
            Restore the other approvers
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
