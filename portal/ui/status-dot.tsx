import { ColorSwatch, Group, Text } from '@mantine/core';

/** A colored dot with a word, because color must not be the only sign. */
export function StatusDot({ color, word }: { color: string; word: string }) {
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
