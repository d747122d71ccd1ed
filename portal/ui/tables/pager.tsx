import { Button, type ButtonProps, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';

type Way = (() => void) | undefined;
type Pages = { page: number; goBack: Way; goOn: Way; isPlaceholderData: boolean };

/** Buttons for the previous and the next page, if there is more than one page. */
export function Pager({ page, goBack, goOn, isPlaceholderData }: Pages) {
  if (page === 1 && !goOn && !isPlaceholderData) return null;
  return (
    <Group component="nav" aria-label="Pages" gap="xs" justify="center">
      <Turn way={goBack} leftSection={<IconChevronLeft size={14} aria-hidden />}>
        Previous
      </Turn>
      <Text size="sm" role="status" className="dw-figures">
        Page {page}
      </Text>
      <Turn way={goOn} rightSection={<IconChevronRight size={14} aria-hidden />}>
        Next
      </Turn>
    </Group>
  );
}

/** A disabled button would lose the focus, so the button stays enabled and does nothing. */
const Turn = ({ way, ...button }: { way: Way } & ButtonProps) => (
  <Button variant="default" size="xs" {...button} {...(way ? { onClick: way } : { 'data-disabled': true, 'aria-disabled': true })} />
);
