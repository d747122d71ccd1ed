import { Radio, Stack } from '@mantine/core';
import { DurationField } from '../fields/duration-field.js';
import { EditorSection } from './editor-section.js';
import type { SectionProps } from '../form/use-flow-form.js';

const ACCESS_PRESETS = ['P5D', 'P10D', 'P30D', 'P60D', 'P90D'];
const SESSION_PRESETS = ['PT1H', 'PT4H', 'PT8H'];
type Mode = SectionProps['form']['draft']['timedAccess']['mode'];
const MODES: readonly [mode: Mode, label: string, description: string][] = [
  ['none', 'No time limit', 'Access lasts until it is revoked or given up'],
  ['fixed', 'Fixed duration', 'Access ends automatically after this duration'],
  ['choice', 'Let requesters choose', 'Access ends automatically after the duration that the requester selects'],
];

/** How long access lasts (R12), or a session (R13). */
export function DurationSection(props: SectionProps) {
  return props.form.draft.kind === 'resource' ? <AccessDuration {...props} /> : <SessionDuration {...props} />;
}

function AccessDuration({ form: { draft, set, errorAt } }: SectionProps) {
  const { mode, duration, durations } = draft.timedAccess;
  return (
    <EditorSection title="Time-based access">
      <Radio.Group
        label="Time to live"
        value={mode}
        onChange={(value) => set('timedAccess.mode', MODES.find(([one]) => one === value)?.[0] ?? 'none')}
      >
        <Stack gap="xs" mt={4}>
          {MODES.map(([value, label, description]) => (
            <Radio key={value} value={value} label={label} description={description} />
          ))}
        </Stack>
      </Radio.Group>
      {mode === 'fixed' && (
        <DurationField
          key="fixed"
          label="Duration"
          presets={ACCESS_PRESETS}
          value={duration === '' ? [] : [duration]}
          onChange={([one = '']) => set('timedAccess.duration', one)}
          error={errorAt('timedAccess.duration')}
        />
      )}
      {mode === 'choice' && (
        <DurationField
          key="choice"
          label="Available durations"
          isMultiple
          presets={ACCESS_PRESETS}
          value={durations}
          onChange={(all) => set('timedAccess.durations', all)}
          error={errorAt('timedAccess.durations')}
        />
      )}
    </EditorSection>
  );
}

function SessionDuration({ form: { draft, set, errorAt } }: SectionProps) {
  return (
    <EditorSection title="Session options" note="Requesters choose one of these durations. A session lasts at most 7 days.">
      <DurationField
        label="Session durations"
        isMultiple
        presets={SESSION_PRESETS}
        value={draft.sessionDurations}
        onChange={(all) => set('sessionDurations', all)}
        error={errorAt('sessionDurations')}
      />
    </EditorSection>
  );
}
