import { Badge, Button, Card, Collapse, Group, SimpleGrid, Stack, Text, TextInput, Title, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { client, type Shapes } from '../../lib/api.js';
import { useMe } from '../../lib/me.js';
import { useTyped } from '../../lib/use-debounced.js';
import { usePages } from '../../lib/use-pages.js';
import { ApprovalPath } from '../../ui/approval-path.js';
import { FlowMark } from '../../ui/flow-mark.js';
import { More } from '../../ui/more.js';
import { Empty, Loaded } from '../../ui/states.js';
import { RequestDialog } from './request-dialog.js';

type Item = Shapes['CatalogItem'];

const BLOCKED: Record<NonNullable<Item['blocked']>, string> = {
  already_has_access: 'You already have access',
  open_request: 'You have an open request',
};

/** What one may ask for (R21), as cards. */
export function Catalog({ kind }: { kind: Item['kind'] }) {
  const [text, setText] = useState('');
  const q = useTyped(text);
  const [asking, setAsking] = useState<Item>();
  const query = { kind: [kind], limit: 60, ...(q !== undefined && { q }) };
  const pages = usePages(['get', '/api/v1/catalog', query], (cursor) =>
    client.GET('/api/v1/catalog', { params: { query: { ...query, ...(cursor !== undefined && { cursor }) } } }),
  );
  return (
    <Stack>
      <TextInput
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        leftSection={<IconSearch size={16} aria-hidden />}
        placeholder="Search"
        aria-label="Search the catalogue"
        maw={360}
      />
      <Loaded query={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing isSearch={q !== undefined} kind={kind} />
          ) : (
            <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="md">
              {items.map((item) => (
                <FlowCard key={item.flowId} item={item} onRequest={() => setAsking(item)} />
              ))}
            </SimpleGrid>
          )
        }
      </Loaded>
      <More {...pages} />
      {asking && <RequestDialog item={asking} onClose={() => setAsking(undefined)} />}
    </Stack>
  );
}

function Nothing({ isSearch, kind }: { isSearch: boolean; kind: Item['kind'] }) {
  if (isSearch) return <Empty title="Nothing has that name">Try a shorter word.</Empty>;
  return kind === 'resource' ? (
    <Empty title="There is nothing to ask for yet">
      As soon as an administrator publishes an approval flow for one of your groups, it stands here.
    </Empty>
  ) : (
    <Empty title="No administrator rights to ask for">Flows for rights on your own devices stand here.</Empty>
  );
}

function FlowCard({ item, onRequest }: { item: Item; onRequest: () => void }) {
  const { requestsEnabled } = useMe();
  const [isOpen, { toggle }] = useDisclosure();
  const pathId = `path-${item.flowId}`;
  const { path, requirement } = item.approval;
  return (
    <Card withBorder bg="var(--dw-surface)" padding="md">
      <Stack gap="sm" h="100%" justify="space-between">
        <Stack gap="xs">
          <Group wrap="nowrap" align="flex-start">
            <FlowMark name={item.name} display={item.display} />
            <Stack gap={2}>
              <Title order={2} size="h5">
                {item.name}
              </Title>
              <Text size="sm" c="dimmed" lineClamp={3}>
                {item.description}
              </Text>
            </Stack>
          </Group>
          <UnstyledButton onClick={toggle} aria-expanded={isOpen} aria-controls={pathId}>
            <Group gap={4}>
              <Text size="sm">Who approves</Text>
              <IconChevronDown size={14} aria-hidden />
            </Group>
          </UnstyledButton>
          <Collapse expanded={isOpen} id={pathId}>
            <ApprovalPath steps={path} requirement={requirement} />
          </Collapse>
        </Stack>
        <Group justify="space-between">
          {item.blocked ? (
            <Badge variant="light" color="gray">
              {BLOCKED[item.blocked]}
            </Badge>
          ) : (
            <span />
          )}
          <Button size="xs" onClick={onRequest} disabled={item.blocked !== null || !requestsEnabled} aria-label={`Request ${item.name}`}>
            Request
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}
