import { Avatar, Group, Text, Tooltip } from '@mantine/core';

type Props = { name: string; email?: string | undefined; note?: string | null | undefined };

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => part[0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase();

/** Initials and name, with the email address on hover. */
export function PersonName({ name, email, note }: Props) {
  const shown = (
    <Group gap={8} wrap="nowrap" component="span" display="inline-flex">
      <PersonAvatar name={name} />
      <span>
        <Text span size="sm">
          {name}
        </Text>
        {note && (
          <Text span size="xs" c="dimmed" display="block">
            {note}
          </Text>
        )}
      </span>
    </Group>
  );
  return email === undefined ? shown : <Tooltip label={email}>{shown}</Tooltip>;
}

/** Only the initials, where there is no room for a name. */
export const PersonAvatar = ({ name }: { name: string }) => (
  <Avatar size={24} radius="xl" color="indigo" variant="light" aria-hidden component="span">
    {initials(name)}
  </Avatar>
);
