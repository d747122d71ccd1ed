import { Alert, Button, CopyButton, Group, Stack, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { Shapes } from '../../lib/api.js';
import { LiveRegion } from '../../ui/feedback/live-region.js';

/** Shows the secret of a new token, which cannot be shown again. */
export function TokenSecret({ token, onClose }: { token: Shapes['CreatedToken']; onClose: () => void }) {
  return (
    <Stack>
      <Alert color="yellow" role="status">
        Copy the token now. You will not be able to see it again.
      </Alert>
      <TextInput label="Token" readOnly value={token.token} onFocus={(event) => event.currentTarget.select()} />
      <CopyButton value={token.token} timeout={4_000}>
        {({ copied, copy }) => (
          <Group justify="flex-end">
            <LiveRegion>{copied ? 'Copied' : ''}</LiveRegion>
            <Button variant="default" onClick={onClose}>
              Done
            </Button>
            <Button
              autoFocus
              onClick={copy}
              leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
            >
              {copied ? 'Copied' : 'Copy'}
            </Button>
          </Group>
        )}
      </CopyButton>
    </Stack>
  );
}
