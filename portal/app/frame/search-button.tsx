import { ActionIcon, Button, Kbd } from '@mantine/core';
import { useHotkeys, useOs } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconSearch } from '@tabler/icons-react';
import { type ComponentType, useState } from 'react';

type Palette = ComponentType<{ onClose: () => void }>;

/** Opens the search by click, or from anywhere by Ctrl-K (⌘K). */
export function SearchButton() {
  const [Opened, setOpened] = useState<Palette>();
  const open = () => {
    // Loaded on first use. After an update of Doorward the file may no longer exist.
    import('../../features/palette/command-palette.js').then(
      ({ CommandPalette }) => setOpened(() => CommandPalette),
      () => notifications.show({ color: 'yellow', title: 'Search could not be loaded', message: 'Reload this page and try again.' }),
    );
  };
  // Works in text fields too, where nobody types it by accident.
  useHotkeys([['mod+K', open]], []);
  const os = useOs({ getValueInEffect: false });
  const isApple = os === 'macos' || os === 'ios';
  return (
    <>
      <Button
        visibleFrom="sm"
        variant="default"
        size="xs"
        w={240}
        fw={400}
        classNames={{ label: 'dw-grows' }}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={<Kbd size="xs">{isApple ? '⌘ K' : 'Ctrl K'}</Kbd>}
        aria-label="Search"
        aria-keyshortcuts={isApple ? 'Meta+K' : 'Control+K'}
        onClick={open}
      >
        Search
      </Button>
      <ActionIcon hiddenFrom="sm" variant="subtle" color="gray" aria-label="Search" onClick={open}>
        <IconSearch size={18} aria-hidden />
      </ActionIcon>
      {Opened && <Opened onClose={() => setOpened(undefined)} />}
    </>
  );
}
