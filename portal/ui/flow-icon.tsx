import { Avatar } from '@mantine/core';
import type { Shapes } from '../lib/api.js';

type Props = { name: string; display: Shapes['CatalogItem']['display']; size?: number };

/** The logo of a flow, or its first letter on a color. */
export function FlowIcon({ name, display, size = 36 }: Props) {
  if (display?.type === 'logo') {
    return (
      <Avatar
        src={`/api/v1/logos/${encodeURIComponent(display.logo)}.svg`}
        alt=""
        size={size}
        radius="md"
        bg="white"
        p={4}
        styles={{ image: { objectFit: 'contain' } }}
      />
    );
  }
  return (
    <Avatar size={size} radius="md" color={display?.color ?? '#4263eb'} variant="filled" autoContrast aria-hidden>
      {name.slice(0, 1).toUpperCase()}
    </Avatar>
  );
}
