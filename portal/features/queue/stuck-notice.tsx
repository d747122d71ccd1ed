import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Shapes } from '../../lib/api.js';
import { REMEDY_WORDS, reasonInWords } from '../../words/reason-words.js';
import { VERB_WORDS } from '../../words/verb-words.js';
import { ADMIN_ACTIONS } from './send-action.js';

type Request = Shapes['AccessRequest'];

const list = new Intl.ListFormat('en', { type: 'disjunction' });

/** Says why a request cannot continue, and what an administrator can do. */
export function StuckNotice({ request: { status, reason, allowedActions } }: { request: Request }) {
  if (status !== 'error' && status !== 'missing_data') return null;
  const available = ADMIN_ACTIONS.filter((action) => allowedActions.includes(action)).map((action) => VERB_WORDS[action].button);
  return (
    <Alert color={status === 'error' ? 'red' : 'yellow'} icon={<IconAlertTriangle aria-hidden />}>
      <Text size="sm" fw={600}>
        {status === 'error' ? 'This request stopped because of an error' : 'An approver is missing'}
      </Text>
      <Text size="sm">
        {reason && `${reasonInWords(reason)} ${REMEDY_WORDS[reason.code] ?? ''}`}{' '}
        {available.length === 0 ? 'No action is available to you.' : `Available actions: ${list.format(available)}.`}
      </Text>
    </Alert>
  );
}
