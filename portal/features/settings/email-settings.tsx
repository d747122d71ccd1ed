import type { Shapes } from '../../lib/api.js';
import { SettingsSection } from './settings-section.js';
import { SwitchSetting } from './switch-setting.js';

type Event = keyof NonNullable<Shapes['SettingsChange']['notifications']>['email'];

const EVENTS: readonly { event: Event; label: string; description: string }[] = [
  { event: 'submitted', label: 'Submitted', description: 'A user submits a request' },
  { event: 'step_advanced', label: 'Next step', description: 'A step is approved and the next approvers must decide' },
  { event: 'approved', label: 'Approved', description: 'A request receives all required approvals' },
  { event: 'denied', label: 'Denied', description: 'An approver denies a request' },
  { event: 'error', label: 'Error', description: 'A request needs an administrator to continue' },
  { event: 'expired', label: 'Expired', description: 'A request expires without a decision' },
  { event: 'cancelled', label: 'Cancelled', description: 'A request is cancelled' },
  { event: 'ended', label: 'Ended', description: 'Access ends' },
];

/** The events that people are notified of by email (R80). */
export function EmailSettings({ email }: { email: Record<string, boolean> }) {
  return (
    <SettingsSection title="Email notifications">
      {EVENTS.map(({ event, label, description }) => (
        <SwitchSetting
          key={event}
          label={label}
          description={description}
          isOn={email[event] ?? false}
          change={(isOn) => ({ notifications: { email: { [event]: isOn } } })}
        />
      ))}
    </SettingsSection>
  );
}
