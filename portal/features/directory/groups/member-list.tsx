import { Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { client, type Shapes } from '../../../lib/api.js';
import { usePaging } from '../../../lib/use-paging.js';
import { Pager } from '../../../ui/tables/pager.js';
import { QueryResult } from '../../../ui/feedback/query-result.js';
import { AddMember } from './add-member.js';
import { isDirect, type Member, MemberTable } from './member-table.js';
import { RemoveMemberDialog } from './remove-member-dialog.js';

/** The members of a group, with the source and the end of each membership. */
export function MemberList({ group }: { group: Shapes['Group'] }) {
  const { id, name } = group;
  const query = { limit: 50 };
  const pages = usePaging(['get', '/api/v1/groups/{id}/members', id, query], (cursor) =>
    client.GET('/api/v1/groups/{id}/members', { params: { path: { id }, query: { ...query, ...(cursor !== undefined && { cursor }) } } }),
  );
  const [leaving, setLeaving] = useState<Member>();
  return (
    <Stack gap="sm">
      <Title order={3} size="h5">
        Members
      </Title>
      <AddMember groupId={id} without={(pages.items ?? []).filter(isDirect).map(({ userId }) => userId)} />
      <QueryResult query={{ ...pages, data: pages.items }} rows={3}>
        {(items) =>
          items.length === 0 ? <Text size="sm">{name} has no members yet.</Text> : <MemberTable members={items} onRemove={setLeaving} />
        }
      </QueryResult>
      <Pager {...pages} />
      {leaving && <RemoveMemberDialog group={group} member={leaving} onClose={() => setLeaving(undefined)} />}
    </Stack>
  );
}
