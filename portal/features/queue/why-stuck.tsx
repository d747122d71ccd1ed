import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Shapes } from '../../lib/api.js';
import { ACT_VERBS, ACT_WORDS } from './acts.js';

type Request = Shapes['AccessRequest'];
type Code = NonNullable<Request['reason']>['code'];

const list = new Intl.ListFormat('en', { type: 'disjunction' });

const WHAT: Partial<Record<Code, string>> = {
  approver_changed: 'Somebody who had to decide no longer can, so it cannot go on. The requester can ask again.',
  config_invalid: 'What would be granted is no longer there, so it cannot go on. Repair the flow, and the requester can ask again.',
  provisioning_failed: 'It is approved, but the access could not be granted.',
  approver_missing:
    'A step that is needed has nobody who can decide. Decide in its place, or repair the directory: then it goes on by itself.',
};

/** Why a request cannot go on by itself, and what is left to do. */
export function WhyStuck({ request: { status, reason, allowedActions } }: { request: Request }) {
  if (status !== 'error' && status !== 'missing_data') return null;
  const left = ACT_VERBS.filter((verb) => allowedActions.includes(verb)).map((verb) => `“${ACT_WORDS[verb].button}”`);
  return (
    <Alert color={status === 'error' ? 'red' : 'yellow'} icon={<IconAlertTriangle aria-hidden />}>
      <Text size="sm" fw={600}>
        {status === 'error' ? 'It is in error' : 'An approver is missing'}
      </Text>
      <Text size="sm">
        {reason && `${WHAT[reason.code] ?? ''} ${reason.message}`}{' '}
        {left.length === 0 ? 'There is nothing that you can do here.' : `What is left: ${list.format(left)}.`}
      </Text>
    </Alert>
  );
}
