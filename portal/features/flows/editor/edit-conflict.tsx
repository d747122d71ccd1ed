import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { changedOnly } from '../../../lib/changed-only.js';
import { useReturnedFocus } from '../../../lib/use-returned-focus.js';
import { RelativeTime } from '../../../ui/relative-time.js';
import type { Flow } from '../use-flow.js';

type Props = {
  base: Flow;
  theirs: Flow;
  /** Whether there are unsaved changes. */
  isDirty: boolean;
  /** Whether a save waits for this choice. */
  isAsked: boolean;
  onTheirs: () => void;
  onMine: () => void;
};

const FIELD_NAMES: Partial<Record<string, string>> = {
  name: 'name',
  description: 'description',
  enabled: 'status',
  visibleToGroupIds: 'user portal visibility',
  display: 'display option',
  grantGroupId: 'user group assignment',
  timedAccess: 'time-based access',
  sessionDurations: 'session options',
  approval: 'approval',
  slack: 'Slack approvals',
};

/** Somebody else has saved the flow in the meantime: load their version, or keep one’s own changes. */
export function EditConflict({ base, theirs, isDirty, isAsked, onTheirs, onMine }: Props) {
  useReturnedFocus();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAsked) element.current?.focus();
  }, [isAsked]);
  const parts = Object.keys(changedOnly(base, theirs)).flatMap((part) => FIELD_NAMES[part] ?? []);
  return (
    <Alert ref={element} tabIndex={-1} color="yellow" role="alert" title="Someone else has changed this flow">
      <Stack gap="sm" align="flex-start">
        <Text size="sm">
          Version {theirs.version} was saved <RelativeTime at={theirs.updatedAt} />.{parts.length > 0 && ` Changed: ${parts.join(', ')}.`}
          {isDirty && ' Your changes are still here.'}
        </Text>
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={onTheirs}>
            Load version {theirs.version}
          </Button>
          {isDirty && (
            <Button size="xs" variant="default" onClick={onMine}>
              Keep my changes
            </Button>
          )}
        </Group>
        {isDirty && (
          <Text size="sm">
            Loading version {theirs.version} discards your changes. Keeping your changes replaces version {theirs.version} when you save.
          </Text>
        )}
      </Stack>
    </Alert>
  );
}
