import 'mantine-datatable/styles.css';
import { ActionIcon, Box, type CheckboxProps, Group, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowDown, IconArrowUp, IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { DataTable as LibraryTable, type DataTableColumn } from 'mantine-datatable';
import { type MouseEvent, type ReactNode, useState } from 'react';

type Row = { id: string };
/** A column: its title, and its cell for a row. */
export type Column<T> = {
  title: string;
  cell: (row: T) => ReactNode;
  /** Shows the title to screen readers only, as for columns of buttons. */
  isTitleHidden?: boolean;
  /** Hidden on narrow screens. */
  isMinor?: boolean;
  /** Aligned as a number. */
  isNumber?: boolean;
  /** As narrow as its content. */
  isNarrow?: boolean;
  /** The sort order, if the list is sorted by this column. */
  sort?: { isDescending: boolean; turn: () => void };
};
/** Rows that can be selected, and how to name them. */
export type Selection<T> = {
  ids: ReadonlySet<string>;
  onChange: (ids: ReadonlySet<string>) => void;
  isPossible: (row: T) => boolean;
  nameOf: (row: T) => string;
};
/** The content that expands below a row. */
export type Expansion<T> = { nameOf: (row: T) => string; content: (row: T) => ReactNode };
type Props<T> = {
  /** The accessible name of the table. */
  label: string;
  rows: readonly T[];
  columns: readonly Column<T>[];
  selection?: Selection<T>;
  expansion?: Expansion<T>;
  /** Opens a row that is clicked anywhere outside its controls. */
  onOpen?: (row: T) => void;
};

const WIDE_SCREEN = '(min-width: 48em)';

/** A list as a dense table, fully usable by keyboard. */
export function DataTable<T extends Row>({ label, rows, columns, selection, expansion, onOpen }: Props<T>) {
  const isWide = useMediaQuery(WIDE_SCREEN, true, { getInitialValueInEffect: false });
  const [opened, setOpened] = useState<readonly string[]>([]);
  const toggle = (id: string) => setOpened(opened.includes(id) ? opened.filter((one) => one !== id) : [...opened, id]);
  const expander: DataTableColumn<T>[] = expansion
    ? [
        {
          accessor: 'expander',
          title: <VisuallyHidden>Details</VisuallyHidden>,
          width: 44,
          render: (row) => <Expander name={expansion.nameOf(row)} isOpen={opened.includes(row.id)} onToggle={() => toggle(row.id)} />,
        },
      ]
    : [];
  return (
    <LibraryTable<T>
      records={[...rows]}
      columns={[...expander, ...columns.filter(({ isMinor }) => isWide || !isMinor).map(libraryColumn)]}
      aria-label={label}
      emptyState={<></>}
      withTableBorder
      borderRadius="md"
      backgroundColor="var(--dw-surface)"
      borderColor="var(--dw-line)"
      highlightOnHover
      highlightOnHoverColor="var(--dw-ground)"
      verticalSpacing={6}
      fz="sm"
      minHeight={0}
      // A table that scrolls sideways must be scrollable by keyboard.
      scrollAreaProps={isWide ? {} : { viewportProps: { tabIndex: 0, role: 'region', 'aria-label': label } }}
      {...(onOpen && { onRowClick: ({ record, event }) => isOnRow(event) && onOpen(record) })}
      {...(selection && selectionProps(rows, selection))}
      {...(expansion && {
        rowExpansion: {
          trigger: 'never' as const,
          allowMultiple: true,
          expanded: { recordIds: [...opened] },
          collapseProps: { transitionDuration: 1 },
          content: ({ record }: { record: T }) => (
            <Box p="sm" bg="var(--dw-ground)">
              {expansion.content(record)}
            </Box>
          ),
        },
      })}
    />
  );
}

/** Clicks on controls and text selections do not open a row. */
const isOnRow = ({ target }: MouseEvent): boolean =>
  target instanceof Element && target.closest('a, button, input, label') === null && (getSelection()?.isCollapsed ?? true);

function libraryColumn<T>({ title, cell, isTitleHidden, isNumber, isNarrow, sort }: Column<T>): DataTableColumn<T> {
  return {
    accessor: title,
    title: isTitleHidden ? <VisuallyHidden>{title}</VisuallyHidden> : sort ? <SortButton title={title} {...sort} /> : title,
    render: cell,
    ...(isNumber && { textAlign: 'right', cellsClassName: 'dw-figures' }),
    ...(isNarrow && { width: '0%', noWrap: true }),
  };
}

function selectionProps<T extends Row>(rows: readonly T[], { ids, onChange, isPossible, nameOf }: Selection<T>) {
  return {
    selectedRecords: rows.filter(({ id }) => ids.has(id)),
    onSelectedRecordsChange: (chosen: T[]) => onChange(new Set(chosen.map(({ id }) => id))),
    isRecordSelectable: isPossible,
    selectionCheckboxProps: { size: 'xs' } satisfies CheckboxProps,
    allRecordsSelectionCheckboxProps: { 'aria-label': 'Select all rows', disabled: !rows.some(isPossible) },
    getRecordSelectionCheckboxProps: (row: T) => ({
      'aria-label': `Select ${nameOf(row)}`,
      ...(!isPossible(row) && { display: 'none' }),
    }),
  };
}

function Expander({ name, isOpen, onToggle }: { name: string; isOpen: boolean; onToggle: () => void }) {
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <ActionIcon variant="subtle" color="gray" size="sm" aria-label={`Details of ${name}`} aria-expanded={isOpen} onClick={onToggle}>
      <Chevron size={16} aria-hidden />
    </ActionIcon>
  );
}

function SortButton({ title, isDescending, turn }: { title: string; isDescending: boolean; turn: () => void }) {
  const Arrow = isDescending ? IconArrowDown : IconArrowUp;
  return (
    <UnstyledButton
      fz="inherit"
      fw="inherit"
      // The library offers no way to set the sort order of its header cell.
      ref={(button) => button?.closest('th')?.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending')}
      onClick={turn}
    >
      <Group gap={4} wrap="nowrap">
        {title}
        <Arrow size={14} aria-hidden />
      </Group>
    </UnstyledButton>
  );
}
