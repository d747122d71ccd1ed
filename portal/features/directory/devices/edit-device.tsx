import { Button, Divider, Group, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { api, type Shapes } from '../../../lib/api.js';
import { changedOnly } from '../../../lib/changed-only.js';
import { SaveForm } from '../../../ui/forms/save-form.js';
import { SidePanel } from '../../../ui/dialogs/side-panel.js';
import { QueryResult } from '../../../ui/feedback/query-result.js';
import { RelativeTime } from '../../../ui/relative-time.js';
import { DeleteDeviceDialog } from './delete-device-dialog.js';
import { DEVICE_FIELDS, DEVICE_VALIDATION, deviceBody, DeviceFields, type DeviceValues } from './device-fields.js';
import type { Close } from '../directory-list.js';
import { PROBLEM_WORDS_FOR } from '../../../words/problem-words.js';

type Device = Shapes['Device'];
/** One device: its properties, its owner and its certificate. */
export function EditDevice({ id, onClose }: { id: string; onClose: Close }) {
  const query = api.useQuery('get', '/api/v1/devices/{id}', { params: { path: { id } } });
  const [isDeleting, setIsDeleting] = useState(false);
  return (
    <SidePanel title={query.data?.name ?? 'Device'} onClose={() => onClose()}>
      <QueryResult query={query}>
        {(device) => (
          <Stack>
            <Certificate device={device} />
            <Form device={device} onClose={onClose} />
            <Divider />
            <Group>
              <Button variant="default" onClick={() => setIsDeleting(true)}>
                Delete device
              </Button>
            </Group>
            {isDeleting && (
              <DeleteDeviceDialog
                device={device}
                onClose={() => setIsDeleting(false)}
                onDeleted={() => onClose(`${device.name} deleted.`)}
              />
            )}
          </Stack>
        )}
      </QueryResult>
    </SidePanel>
  );
}

function Certificate({ device: { certificate } }: { device: Device }) {
  if (certificate === null) return <Text size="sm">This device has no certificate, so sessions cannot start on it.</Text>;
  return (
    <Text size="sm">
      Certificate{' '}
      <Text span size="xs" ff="monospace">
        {certificate.serial}
      </Text>
      , valid until <RelativeTime at={certificate.notAfter} />.
    </Text>
  );
}

function Form({ device, onClose }: { device: Device; onClose: Close }) {
  const change = api.useMutation('patch', '/api/v1/devices/{id}');
  const [before] = useState<DeviceValues>({ name: device.name, os: device.os, ownerId: device.ownerId });
  const form = useForm<DeviceValues>({ initialValues: before, validate: DEVICE_VALIDATION });
  return (
    <SaveForm
      form={form}
      change={change}
      sent={(values) => ({ params: { path: { id: device.id } }, body: changedOnly(deviceBody(before), deviceBody(values)) })}
      onSaved={({ name }) => onClose(`${name} updated.`)}
      fields={DEVICE_FIELDS}
      words={PROBLEM_WORDS_FOR.device}
    >
      <DeviceFields form={form} />
    </SaveForm>
  );
}
