import { useForm } from '@mantine/form';
import { api } from '../../../lib/api.js';
import { SaveForm } from '../../../ui/forms/save-form.js';
import { SidePanel } from '../../../ui/dialogs/side-panel.js';
import { DEVICE_FIELDS, DEVICE_VALIDATION, deviceBody, DeviceFields, type DeviceValues } from './device-fields.js';
import type { Close } from '../directory-list.js';

/** Adds a device. */
export function NewDevice({ onClose }: { onClose: Close }) {
  const create = api.useMutation('post', '/api/v1/devices');
  const form = useForm<DeviceValues>({ initialValues: { name: '', os: 'linux', ownerId: null }, validate: DEVICE_VALIDATION });
  return (
    <SidePanel title="Add device" onClose={() => onClose()}>
      <SaveForm
        form={form}
        change={create}
        sent={(values) => ({ body: deviceBody(values) })}
        onSaved={({ name }) => onClose(`${name} added.`)}
        fields={DEVICE_FIELDS}
        adds={{ button: 'Add device', onCancel: () => onClose() }}
      >
        <DeviceFields form={form} />
      </SaveForm>
    </SidePanel>
  );
}
