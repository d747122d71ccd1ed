import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { COLUMN_WORDS, COLUMNS } from './use-columns.js';

type Props = { shown: readonly string[]; onShow: (columns: readonly string[]) => void };

/** Chooses the columns of the table. */
export function ColumnPicker({ shown, onShow }: Props) {
  return (
    <Popover trapFocus returnFocus position="bottom-end" shadow="md">
      <Popover.Target>
        <Button variant="default" size="xs" leftSection={<IconColumns3 size={16} aria-hidden />}>
          Columns
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Columns">
        <Checkbox.Group label="Columns" value={[...shown]} onChange={onShow}>
          <Stack gap="xs" mt="xs">
            {COLUMNS.map((column) => (
              <Checkbox key={column} size="xs" value={column} label={COLUMN_WORDS[column]} disabled={column === 'name'} />
            ))}
          </Stack>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  );
}
