import { Stack, Table, Text } from '@mantine/core';
import { client } from '../../lib/api.js';
import { useMe } from '../../lib/me.js';
import { usePages } from '../../lib/use-pages.js';
import { More } from '../../ui/more.js';
import { PersonName } from '../../ui/person-name.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Status } from '../../ui/status.js';
import { When } from '../../ui/when.js';

const query = { scope: 'decided', sort: '-updatedAt', limit: 50 } as const;

/** What one has decided, the latest change first. */
export function Decided() {
  const { id } = useMe();
  const pages = usePages(['get', '/api/v1/access-requests', query], (cursor) =>
    client.GET('/api/v1/access-requests', { params: { query: { ...query, ...(cursor !== undefined && { cursor }) } } }),
  );
  return (
    <Stack>
      <Loaded query={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <Empty title="You have not decided anything yet" />
          ) : (
            <Table.ScrollContainer
              minWidth={640}
              scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-label': 'What I have decided' } }}
            >
              <Table verticalSpacing="xs">
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>Requester</Table.Th>
                    <Table.Th>Name</Table.Th>
                    <Table.Th>My decision</Table.Th>
                    <Table.Th>Status</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {items.map(({ id: requestId, requester, flowName, status, approval }) => {
                    const mine = approval.steps.flatMap((step) => step.approvers).find((one) => one.userId === id && one.decision !== null);
                    return (
                      <Table.Tr key={requestId}>
                        <Table.Td>
                          <PersonName name={requester.displayName} note={requester.department} />
                        </Table.Td>
                        <Table.Td>{flowName}</Table.Td>
                        <Table.Td>
                          <Text size="sm">
                            {mine?.decision === 'denied' ? 'Denied' : 'Approved'} {mine?.at && <When at={mine.at} />}
                          </Text>
                        </Table.Td>
                        <Table.Td>
                          <Status status={status} />
                        </Table.Td>
                      </Table.Tr>
                    );
                  })}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          )
        }
      </Loaded>
      <More {...pages} />
    </Stack>
  );
}
