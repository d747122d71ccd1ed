import { Button, Group, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../lib/api.js';
import { useInfiniteList } from '../../../lib/use-infinite-list.js';
import { Dialog } from '../../../ui/dialogs/dialog.js';
import { FlowIcon } from '../../../ui/flow-icon.js';
import { ShowMore } from '../../../ui/tables/show-more.js';
import { SearchBox } from '../../../ui/forms/search-box.js';
import { EmptyState } from '../../../ui/feedback/empty-state.js';
import { QueryResult } from '../../../ui/feedback/query-result.js';

type Props = { chosen: string; onChoose: (id: string) => void; onClose: () => void };

/** Selects a logo from the catalog of logos. */
export function LogoPicker({ chosen, onChoose, onClose }: Props) {
  const [q, setQ] = useState<string>();
  const [picked, setPicked] = useState(chosen);
  const query = { limit: 48, ...(q !== undefined && { q: q.slice(0, 100) }) };
  const pages = useInfiniteList(['get', '/api/v1/logos', query], (cursor) =>
    client.GET('/api/v1/logos', { params: { query: { ...query, ...(cursor !== undefined && { cursor }) } } }),
  );
  return (
    <Dialog title="Choose a logo" onClose={onClose} size="lg">
      <Stack>
        <SearchBox label="Search logos" value={q} onSearch={setQ} />
        <QueryResult query={{ ...pages, data: pages.items }}>
          {(logos) =>
            logos.length === 0 ? (
              <EmptyState title="No logos found">Try a different search, or use a color indicator instead.</EmptyState>
            ) : (
              <Radio.Group aria-label="Logos" value={picked} onChange={setPicked}>
                <SimpleGrid cols={{ base: 2, xs: 3, sm: 4 }} spacing="xs">
                  {logos.map(({ id, title }, at) => (
                    <LogoCard
                      key={id}
                      id={id}
                      title={title}
                      isReached={logos.some((logo) => logo.id === picked) ? id === picked : at === 0}
                    />
                  ))}
                </SimpleGrid>
              </Radio.Group>
            )
          }
        </QueryResult>
        <ShowMore {...pages} />
        <Group justify="flex-end" pos="sticky" bottom={0} bg="var(--dw-surface)" py="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button disabled={picked === ''} onClick={() => onChoose(picked)}>
            Choose
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

/** The Tab key reaches one card, the arrow keys reach the others. */
function LogoCard({ id, title, isReached }: { id: string; title: string; isReached: boolean }) {
  return (
    <Radio.Card value={id} tabIndex={isReached ? 0 : -1} p="xs" radius="md" h="100%">
      <Stack align="center" gap={6}>
        <FlowIcon name={title} display={{ type: 'logo', logo: id }} />
        <Group gap={6} wrap="nowrap">
          <Radio.Indicator size="xs" />
          <Text size="xs" ta="center">
            {title}
          </Text>
        </Group>
      </Stack>
    </Radio.Card>
  );
}
