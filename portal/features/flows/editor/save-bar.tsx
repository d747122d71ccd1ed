import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { openRequestCount } from '../open-requests-in.js';
import { SaveError } from './save-error.js';
import type { FlowForm } from '../form/use-flow-form.js';
import type { useSaveFlow } from './use-save-flow.js';

type Props = { form: FlowForm; save: ReturnType<typeof useSaveFlow>; openRequests: number; error: unknown };

/** The buttons of the editor, always in reach, with the error of the last save and what happens to open requests (R19). */
export function SaveBar({ form, save, openRequests, error }: Props) {
  return (
    <Paper pos="sticky" bottom={0} p="sm" shadow="sm" className="dw-save-bar">
      <Stack gap="xs">
        <SaveError error={error} form={form} tries={save.tries} />
        <Group gap="sm">
          {/* A disabled button would lose the focus, so it stays enabled while saving; a second press does nothing. */}
          <Button type="submit" aria-disabled={save.isPending} aria-keyshortcuts="Control+S Meta+S">
            {save.isPending ? 'Saving…' : error ? 'Try again' : 'Save'}
          </Button>
          <Button variant="default" onClick={save.leave}>
            Cancel
          </Button>
          {openRequests > 0 && form.draft.enabled && (
            <Text size="sm" flex="1 1 220px">
              {openRequests === 1
                ? '1 open request keeps the version it was submitted with.'
                : `${openRequestCount(openRequests)} keep the version they were submitted with.`}
            </Text>
          )}
        </Group>
      </Stack>
    </Paper>
  );
}
