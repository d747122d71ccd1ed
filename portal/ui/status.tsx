import { ColorSwatch, Group, Text } from '@mantine/core';
import type { Shapes } from '../lib/api.js';

type RequestStatus = Shapes['AccessRequest']['status'];

/** The word for each status, and the colour of the dot before it. */
const STATUS: Record<RequestStatus, [word: string, color: string]> = {
  pending: ['Waiting', 'yellow.6'],
  missing_data: ['Approver missing', 'yellow.6'],
  error: ['Error', 'red.6'],
  approved: ['Approved', 'blue.6'],
  active: ['Active', 'green.6'],
  ended: ['Ended', 'gray.5'],
  denied: ['Denied', 'gray.5'],
  cancelled: ['Cancelled', 'gray.5'],
  expired: ['Expired', 'gray.5'],
};

export const STATUS_WORDS: Record<RequestStatus, string> = Object.fromEntries(
  Object.entries(STATUS).map(([status, [word]]) => [status, word]),
) as Record<RequestStatus, string>;

export function Status({ status }: { status: RequestStatus }) {
  const [word, color] = STATUS[status];
  return <Dot color={color} word={word} />;
}

/** A dot and a word: colour is never the only sign. */
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
