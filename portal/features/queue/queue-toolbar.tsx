import { Box, Button, Collapse, Group, Paper, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDownload, IconFilter, IconFilterOff } from '@tabler/icons-react';
import { useRef } from 'react';
import { SearchBox } from '../../ui/forms/search-box.js';
import { ColumnPicker } from './column-picker.js';
import { FilterFields } from './filter-fields.js';
import { exportAddress, filtersSet, type QueueFilters } from './queue-filters.js';

type Props = {
  filters: QueueFilters;
  onChange: (change: Record<string, string | string[] | undefined>) => void;
  columns: readonly string[];
  onColumns: (columns: readonly string[]) => void;
};

const NO_FILTERS = {
  approval: undefined,
  status: undefined,
  kind: undefined,
  requester: undefined,
  flow: undefined,
  from: undefined,
  to: undefined,
  q: undefined,
};

/** Search, filters, columns and export of the queue. */
export function QueueToolbar({ filters, onChange, columns, onColumns }: Props) {
  const count = filtersSet(filters);
  const [isOpen, { toggle }] = useDisclosure(count > 0);
  const toggler = useRef<HTMLButtonElement>(null);
  const clear = () => {
    onChange(NO_FILTERS);
    toggler.current?.focus(); // the button disappears with the filters
  };
  return (
    <Stack gap="xs">
      <Group justify="space-between" gap="xs">
        <Group gap="xs">
          <Box w={{ base: '100%', xs: 260 }}>
            <SearchBox label="Search by flow, requester or email" value={filters.q} onSearch={(q) => onChange({ q })} />
          </Box>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconFilter size={16} aria-hidden />}
            ref={toggler}
            onClick={toggle}
            aria-expanded={isOpen}
            aria-controls="queue-filters"
          >
            {count > 0 ? `Filters (${String(count)})` : 'Filters'}
          </Button>
          {(count > 0 || filters.q !== undefined) && (
            <Button variant="subtle" size="xs" leftSection={<IconFilterOff size={16} aria-hidden />} onClick={clear}>
              Clear filters
            </Button>
          )}
        </Group>
        <Group gap="xs">
          <ColumnPicker shown={columns} onShow={onColumns} />
          <Button
            component="a"
            href={exportAddress(filters)}
            download
            variant="default"
            size="xs"
            leftSection={<IconDownload size={16} aria-hidden />}
          >
            Export CSV
          </Button>
        </Group>
      </Group>
      <Collapse expanded={isOpen} id="queue-filters">
        <Paper p="sm">
          <FilterFields filters={filters} onChange={onChange} />
        </Paper>
      </Collapse>
    </Stack>
  );
}
