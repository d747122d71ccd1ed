import { Button, Group, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { usePages } from '../../lib/use-pages.js';
import { More } from '../../ui/more.js';
import { Loaded } from '../../ui/states.js';
import { Told } from '../../ui/told.js';
import { useAddress } from './use-address.js';

type Close = (told?: string) => void;
type Props<Item> = {
  pages: ReturnType<typeof usePages<Item>>;
  /** What it is a list of, as on the button: `group`. */
  noun: string;
  filters: ReactNode;
  empty: ReactNode;
  table: (items: Item[], open: (id: string) => void) => ReactNode;
  create: (close: Close) => ReactNode;
  edit: (id: string, close: Close) => ReactNode;
};

/** One tab of the directory: filters, the list, and beside it what is open or being added. What was done is told. */
export function Listing<Item>({ pages, noun, filters, empty, table, create, edit }: Props<Item>) {
  const { opened, open } = useAddress();
  const [told, setTold] = useState('');
  const close: Close = (sentence) => {
    if (sentence !== undefined) setTold(sentence);
    open(undefined);
  };
  return (
    <Stack>
      <Told>{told}</Told>
      <Group justify="space-between" align="flex-end">
        {filters}
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => open('new')}>
          Add {noun}
        </Button>
      </Group>
      <Loaded query={{ ...pages, data: pages.items }}>{(items) => (items.length === 0 ? empty : table(items, open))}</Loaded>
      <More {...pages} />
      {opened === 'new' && create(close)}
      {opened !== undefined && opened !== 'new' && edit(opened, close)}
    </Stack>
  );
}
