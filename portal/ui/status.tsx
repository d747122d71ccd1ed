import { ColorSwatch, Group, Text } from '@mantine/core';
import { type RequestStatus, STATUS_WORDS } from '../words/status-words.js';

/** The colour of the dot before the word. */
const COLORS: Record<RequestStatus, string> = {
  pending: 'yellow.6',
  missing_data: 'yellow.6',
  error: 'red.6',
  approved: 'blue.6',
  active: 'green.6',
  ended: 'gray.5',
  denied: 'gray.5',
  cancelled: 'gray.5',
  expired: 'gray.5',
};

export const Status = ({ status }: { status: RequestStatus }) => <Dot color={COLORS[status]} word={STATUS_WORDS[status]} />;

/** A colored dot with a word, because color must not be the only sign. */
export function Dot({ color, word }: { color: string; word: string }) {
  const [name, shade] = color.split('.');
  return (
    <Group gap={6} wrap="nowrap" component="span" display="inline-flex">
      <ColorSwatch
        size={8}
        color={`var(--mantine-color-${name ?? 'gray'}-${shade ?? '6'})`}
        withShadow={false}
        aria-hidden
        component="span"
      />
      <Text span size="sm">
        {word}
      </Text>
    </Group>
  );
}
