import { Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.js';
import { fieldErrors } from '../../lib/field-errors.js';
import { Refusal } from '../../ui/refusal.js';
import { SidePanel } from '../../ui/side-panel.js';
import { DEVICE_FIELDS, DEVICE_RULES, deviceBody, DeviceFields, type DeviceValues } from './device-fields.js';

/** Adds a device of somebody. */
export function NewDevice({ onClose }: { onClose: (told?: string) => void }) {
  const queries = useQueryClient();
  const create = api.useMutation('post', '/api/v1/devices');
  const form = useForm<DeviceValues>({ initialValues: { name: '', os: 'linux', ownerId: null }, validate: DEVICE_RULES });
  const send = form.onSubmit((values) =>
    create.mutate(
      { body: deviceBody(values) },
      {
        onSuccess: ({ name }) => {
          void queries.invalidateQueries();
          onClose(`${name} is added.`);
        },
        onError: (error) => form.setErrors(fieldErrors(error, DEVICE_FIELDS)),
      },
    ),
  );
  return (
    <SidePanel title="Add device" onClose={() => onClose()}>
      <form onSubmit={send} noValidate>
        <Stack>
          <DeviceFields form={form} />
          <Refusal error={create.error} fields={DEVICE_FIELDS} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => onClose()}>
              Cancel
            </Button>
            <Button type="submit" loading={create.isPending}>
              {create.error ? 'Try again' : 'Add device'}
            </Button>
          </Group>
        </Stack>
      </form>
    </SidePanel>
  );
}
