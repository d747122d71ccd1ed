import { Group, Stack, Switch } from '@mantine/core';
import type { Shapes } from '../../lib/api.js';
import { ErrorAlert } from '../../ui/feedback/error-alert.js';
import { SavedIndicator } from './saved-indicator.js';
import { useChangeSettings } from './use-change-settings.js';

type Change = Shapes['SettingsChange'];
type Props = { label: string; description?: string; isOn: boolean; change: (isOn: boolean) => Change };

/** A switch that is saved immediately, and reverts if saving fails. */
export function SwitchSetting({ label, description, isOn, change }: Props) {
  const { mutate, isPending, isSuccess, error } = useChangeSettings();
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
        <SavedIndicator isShown={isSuccess} />
      </Group>
      <ErrorAlert error={error} />
    </Stack>
  );
}
