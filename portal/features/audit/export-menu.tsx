import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconDownload } from '@tabler/icons-react';

const FORMATS = [
  { format: 'csv', label: 'CSV (spreadsheet)' },
  { format: 'ndjson', label: 'NDJSON (one event per line)' },
] as const;

/** Exports all events that match the filters. */
export function ExportMenu({ query }: { query: Record<string, string> }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMATS.map(({ format, label }, at) => (
          <Menu.Item
            key={format}
            data-autofocus={at === 0 || undefined}
            component="a"
            href={`/api/v1/audit-events/export?${new URLSearchParams({ ...query, format }).toString()}`}
            download={`audit-events.${format}`}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
