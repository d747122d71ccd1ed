import { Button, Group, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../lib/api.js';
import { PersonSelect } from '../../../ui/forms/person-select.js';
import { Refusal } from '../../../ui/refusal.js';
import { LiveRegion } from '../../../ui/feedback/live-region.js';

/** Makes somebody a direct member, which has no end. */
export function AddMember({ groupId, without }: { groupId: string; without: readonly string[] }) {
  const queries = useQueryClient();
  const [userId, setUserId] = useState<string | null>(null);
  const [announcement, announce] = useState('');
  const add = api.useMutation('put', '/api/v1/groups/{id}/members/{userId}', {
    onSuccess: () => {
      announce('The person is a direct member now.');
      setUserId(null);
    },
    onSettled: () => void queries.invalidateQueries(),
  });
  return (
    <Stack gap="xs">
      <LiveRegion>{announcement}</LiveRegion>
      <Group align="flex-end" wrap="nowrap">
        <Stack flex={1} miw={0}>
          <PersonSelect label="Add a person" value={userId} onChange={setUserId} without={without} />
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
      <Refusal error={add.error} words={{ not_found: 'This person or this group is deleted meanwhile.' }} />
    </Stack>
  );
}
