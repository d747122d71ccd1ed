import { Button, Stack, Table, Text, Title } from '@mantine/core';
import { client, type Shapes } from '../../lib/api.js';
import { usePages } from '../../lib/use-pages.js';
import { More } from '../../ui/more.js';
import { PageLink } from '../../ui/page-link.js';
import { PersonName } from '../../ui/person-name.js';
import { Loaded } from '../../ui/states.js';
import { When } from '../../ui/when.js';
import { AddMember } from './add-member.js';

type Member = Shapes['Member'];
type Props = { group: Shapes['Group']; onRemove: (member: Member) => void };

/** Who is in a group, why, and until when. */
export function Members({ group: { id, name }, onRemove }: Props) {
  const query = { limit: 50 };
  const pages = usePages(['get', '/api/v1/groups/{id}/members', id, query], (cursor) =>
    client.GET('/api/v1/groups/{id}/members', { params: { path: { id }, query: { ...query, ...(cursor !== undefined && { cursor }) } } }),
  );
  return (
    <Stack gap="sm">
      <Title order={3} size="h5">
        Members
      </Title>
      <AddMember groupId={id} without={(pages.items ?? []).filter(isDirect).map(({ userId }) => userId)} />
      <Loaded query={{ ...pages, data: pages.items }} rows={3}>
        {(items) =>
          items.length === 0 ? <Text size="sm">Nobody is in {name} yet.</Text> : <MemberTable members={items} onRemove={onRemove} />
        }
      </Loaded>
      <More {...pages} />
    </Stack>
  );
}

const isDirect = ({ sources }: Member): boolean => sources.some(({ type }) => type === 'direct');

function MemberTable({ members, onRemove }: { members: readonly Member[]; onRemove: (member: Member) => void }) {
  return (
    <Table.ScrollContainer minWidth={420}>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Person</Table.Th>
            <Table.Th>Why, and until when</Table.Th>
            <Table.Th ta="right">Actions</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {members.map((member) => (
            <Table.Tr key={member.userId}>
              <Table.Td>
                <PersonName name={member.displayName} note={member.email} />
              </Table.Td>
              <Table.Td>
                {member.sources.map((source) => (
                  <Source key={source.type === 'direct' ? 'direct' : source.requestId} source={source} />
                ))}
              </Table.Td>
              <Table.Td ta="right">
                {isDirect(member) && (
                  <Button size="compact-xs" variant="default" onClick={() => onRemove(member)} aria-label={`Remove ${member.displayName}`}>
                    Remove
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Source({ source }: { source: Member['sources'][number] }) {
  if (source.type === 'direct') return <Text size="sm">Direct, without an end</Text>;
  return (
    <Text size="sm">
      By{' '}
      <PageLink to="/audit" search={{ request: source.requestId }}>
        a request
      </PageLink>
      {source.expiresAt === null ? (
        ', without an end'
      ) : (
        <>
          , ends <When at={source.expiresAt} />
        </>
      )}
    </Text>
  );
}
