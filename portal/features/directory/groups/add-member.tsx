import { Button, Group, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../lib/api.js';
import { PersonSelect } from '../../../ui/forms/person-select.js';
import { ErrorAlert } from '../../../ui/feedback/error-alert.js';
import { LiveRegion } from '../../../ui/feedback/live-region.js';
import { PROBLEM_WORDS_FOR } from '../../../words/problem-words.js';

/** Adds a direct member, without an end. */
export function AddMember({ groupId, without }: { groupId: string; without: readonly string[] }) {
  const queries = useQueryClient();
  const [userId, setUserId] = useState<string | null>(null);
  const [announcement, announce] = useState('');
  const add = api.useMutation('put', '/api/v1/groups/{id}/members/{userId}', {
    onSuccess: () => {
      announce('Member added.');
      setUserId(null);
    },
    onSettled: () => void queries.invalidateQueries(),
  });
  return (
    <Stack gap="xs">
      <LiveRegion>{announcement}</LiveRegion>
      <Group align="flex-end" wrap="nowrap">
        <Stack flex={1} miw={0}>
          <PersonSelect label="Add member" value={userId} onChange={setUserId} without={without} />
        </Stack>
        <Button
          variant="default"
          disabled={userId === null}
          loading={add.isPending}
          onClick={() => userId !== null && add.mutate({ params: { path: { id: groupId, userId } } })}
        >
          Add
        </Button>
      </Group>
      <ErrorAlert error={add.error} words={PROBLEM_WORDS_FOR.newMember} />
    </Stack>
  );
}
