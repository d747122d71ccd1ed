import { Button, Flex, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { usePaging } from '../../lib/use-paging.js';
import { Pager } from '../../ui/tables/pager.js';
import { QueryResult } from '../../ui/feedback/query-result.js';
import { LiveRegion } from '../../ui/feedback/live-region.js';
import { useAddress } from './use-address.js';

/** Closes the open panel, with an announcement if something was done. */
export type Close = (announcement?: string) => void;
type Props<Item> = {
  pages: ReturnType<typeof usePaging<Item>>;
  /** What the list holds, as on the button: `group`. */
  noun: string;
  filters: ReactNode;
  empty: ReactNode;
  table: (items: Item[], open: (id: string) => void) => ReactNode;
  create: (close: Close) => ReactNode;
  edit: (id: string, close: Close) => ReactNode;
};

/** One tab of the directory: the filters, the list, and a panel for the open or the new entry. */
export function DirectoryList<Item>({ pages, noun, filters, empty, table, create, edit }: Props<Item>) {
  const { opened, open, finish, leave } = useAddress();
  const [announcement, announce] = useState('');
  const close: Close = (sentence) => {
    if (sentence === undefined) {
      leave();
      return;
    }
    announce(sentence);
    finish();
  };
  return (
    <Stack>
      <LiveRegion>{announcement}</LiveRegion>
      <Flex gap="xs" justify="space-between" direction={{ base: 'column', sm: 'row' }} align={{ base: 'stretch', sm: 'flex-end' }}>
        {filters}
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => open('new')}>
          Add {noun}
        </Button>
      </Flex>
      <QueryResult query={{ ...pages, data: pages.items }}>{(items) => (items.length === 0 ? empty : table(items, open))}</QueryResult>
      <Pager {...pages} />
      {opened === 'new' && create(close)}
      {opened !== undefined && opened !== 'new' && edit(opened, close)}
    </Stack>
  );
}
