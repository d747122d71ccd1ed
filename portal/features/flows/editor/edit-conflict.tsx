import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { changedOnly } from '../../../lib/changed-only.js';
import { useReturnedFocus } from '../../../lib/use-returned-focus.js';
import { RelativeTime } from '../../../ui/relative-time.js';
import type { Flow } from '../use-flow.js';

type Props = {
  base: Flow;
  theirs: Flow;
  /** Whether something typed would be lost. */
  isDirty: boolean;
  /** Nothing is saved before one of the two is chosen. */
  isAsked: boolean;
  onTheirs: () => void;
  onMine: () => void;
};

const WORDS: Partial<Record<string, string>> = {
  name: 'name',
  description: 'description',
  enabled: 'whether it is on',
  visibleToGroupIds: 'visibility',
  display: 'logo or colour',
  grantGroupId: 'group',
  timedAccess: 'timed access',
  sessionDurations: 'durations',
  approval: 'approval',
  slack: 'Slack',
};

/** Somebody else has saved meanwhile: one goes on with theirs, or with what one has typed. */
export function EditConflict({ base, theirs, isDirty, isAsked, onTheirs, onMine }: Props) {
  useReturnedFocus();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAsked) element.current?.focus();
  }, [isAsked]);
  const parts = Object.keys(changedOnly(base, theirs)).flatMap((part) => WORDS[part] ?? []);
  return (
    <Alert ref={element} tabIndex={-1} color="yellow" role="alert" title="Somebody else has changed this flow">
      <Stack gap="sm" align="flex-start">
        <Text size="sm">
          Version {theirs.version} was saved <RelativeTime at={theirs.updatedAt} />
          {parts.length > 0 && `, with another ${parts.join(', ')}`}.{isDirty && ' What you have typed is still here.'}
        </Text>
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={onTheirs}>
            Load theirs
          </Button>
          {isDirty && (
            <Button size="xs" variant="default" onClick={onMine}>
              Go on with mine
            </Button>
          )}
        </Group>
        {isDirty && <Text size="sm">Loading theirs drops what you have typed. Going on with yours replaces theirs when you save.</Text>}
      </Stack>
    </Alert>
  );
}
