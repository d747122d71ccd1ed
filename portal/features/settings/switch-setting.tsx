import { Group, Stack, Switch } from '@mantine/core';
import type { Shapes } from '../../lib/api.js';
import { Refusal } from '../../ui/refusal.js';
import { Saved } from './saved.js';
import { useChange } from './use-change.js';

type Change = Shapes['SettingsChange'];
type Props = { label: string; description?: string; isOn: boolean; change: (isOn: boolean) => Change };

/** On or off, saved at once; it goes back when the server refuses. */
export function SwitchSetting({ label, description, isOn, change }: Props) {
  const { mutate, isPending, isSuccess, error } = useChange();
  const [wanted, body] = [!isOn, change(!isOn)];
  return (
    <Stack gap="xs">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Switch
          label={label}
          description={description}
          checked={isPending ? wanted : isOn}
          aria-busy={isPending}
          onChange={() => {
            if (!isPending) mutate({ body });
          }}
        />
        <Saved isShown={isSuccess} />
      </Group>
      <Refusal error={error} />
    </Stack>
  );
}
