import type { Shapes } from '../../lib/api.js';
import { SettingsSection } from './settings-section.js';
import { SwitchSetting } from './switch-setting.js';

type Event = keyof NonNullable<Shapes['SettingsChange']['notifications']>['email'];

const EVENTS: readonly { event: Event; label: string; description: string }[] = [
  { event: 'submitted', label: 'Submitted', description: 'Somebody has asked for access' },
  { event: 'step_advanced', label: 'Next step', description: 'A step is approved, and the next approvers have to decide' },
  { event: 'approved', label: 'Approved', description: 'A request has every approval that it needs' },
  { event: 'denied', label: 'Denied', description: 'An approver has denied a request' },
  { event: 'error', label: 'Error', description: 'A request cannot go on without an administrator' },
  { event: 'expired', label: 'Expired', description: 'Nobody has decided in time' },
  { event: 'cancelled', label: 'Cancelled', description: 'A request ended without a decision' },
  { event: 'ended', label: 'Ended', description: 'Access is over' },
];

/** What people are told of by e-mail (R80). */
export function EmailSettings({ email }: { email: Record<string, boolean> }) {
  return (
    <SettingsSection title="E-mail">
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
