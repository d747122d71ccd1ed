import { Button, Text } from '@mantine/core';
import type { Shapes } from '../../../lib/api.js';
import { type Column, DataTable } from '../../../ui/tables/data-table.js';
import { PageLink } from '../../../ui/page-link.js';
import { PersonName } from '../../../ui/person-name.js';
import { Countdown } from '../../../ui/countdown.js';

/** A member of a group, with the sources of the membership. */
export type Member = Shapes['Member'];
type Props = { members: readonly Member[]; onRemove: (member: Member) => void };

/** Whether somebody is a direct member, and not only through requests. */
export const isDirect = ({ sources }: Member): boolean => sources.some(({ type }) => type === 'direct');

/** Members as rows. Only direct memberships can be removed here; the others end with their request. */
export function MemberTable({ members, onRemove }: Props) {
  const columns: Column<Member & { id: string }>[] = [
    { title: 'User', cell: ({ displayName, email }) => <PersonName name={displayName} email={email} /> },
    {
      title: 'Source',
      cell: ({ sources }) =>
        sources.map((source) => <Source key={source.type === 'direct' ? 'direct' : source.requestId} source={source} />),
    },
    {
      title: 'Actions',
      cell: (member) =>
        isDirect(member) && (
          <Button size="compact-xs" variant="default" onClick={() => onRemove(member)} aria-label={`Remove ${member.displayName}`}>
            Remove
          </Button>
        ),
      isTitleHidden: true,
      isNarrow: true,
    },
  ];
  return <DataTable label="Members" rows={members.map((member) => ({ ...member, id: member.userId }))} columns={columns} />;
}

function Source({ source }: { source: Member['sources'][number] }) {
  if (source.type === 'direct') return <Text size="sm">Direct, no end date</Text>;
  return (
    <Text size="sm">
      From{' '}
      <PageLink to="/audit" search={{ request: source.requestId }}>
        a request
      </PageLink>
      {source.expiresAt === null ? (
        ', no end date'
      ) : (
        <>
          , ends <Countdown until={source.expiresAt} />
        </>
      )}
    </Text>
  );
}
