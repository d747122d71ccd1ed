import { Button, Group, Text } from '@mantine/core';
import { api } from '../../../lib/api.js';
import { usePeople } from '../../../lib/use-people.js';

type Props = { groupId: string; onChoose: (userId: string) => void };

/** Suggests the owners of the resources that the granted group opens (R15). */
export function OwnerSuggestions({ groupId, onChoose }: Props) {
  const { data } = api.useQuery('get', '/api/v1/resources', { params: { query: { groupId, limit: 10 } } }, { enabled: groupId !== '' });
  const people = usePeople((data?.items ?? []).flatMap(({ ownerIds }) => ownerIds));
  const owners = [...people.values()].filter(({ active }) => active !== false);
  if (owners.length === 0) return null;
  return (
    <Group gap="xs" role="group" aria-label="Suggested owners">
      <Text size="sm">Suggested:</Text>
      {owners.map(({ id, displayName }) => (
        <Button key={id} variant="default" size="compact-sm" onClick={() => onChoose(id)}>
          {displayName}
        </Button>
      ))}
    </Group>
  );
}
