import { Alert, List, Stack, Text } from '@mantine/core';
import { isProblem, type Problem, sentenceFor } from '../../../lib/problem.js';
import type { FlowForm } from '../form/use-flow-form.js';

type Props = { error: unknown; form: FlowForm; tries: number };

/** Places that show their own messages. */
const SHOWN = [
  /^(name|description|grantGroupId|display\.(logo|color)|slack\.(delivery|channelIds))$/,
  /^(visibleToGroupIds|sessionDurations|timedAccess\.durations?|approval\.approvers|slack\.channelIds)(\.\d+)?$/,
  /^approval\.approvers\.\d+\.(type|userId|groupId)$/,
];
const isShown = (path: string): boolean => SHOWN.some((place) => place.test(path));

/** Why it is not saved; what has a field stands there, the rest here. */
export function SaveError({ error, form: { objections }, tries }: Props) {
  const elsewhere = objections.filter(({ path }) => !isShown(path));
  if (!error && (tries === 0 || objections.length === 0)) return null;
  return (
    <Alert color="red" role="alert" tabIndex={-1} title="This is not saved yet" p="xs">
      {error ? (
        whyOf(error)
      ) : (
        <Stack gap="xs">
          {objections.length > elsewhere.length && <Text size="sm">Look at the fields that have a message.</Text>}
          {elsewhere.length > 0 && (
            <List size="sm">
              {elsewhere.map(({ path, message }) => (
                <List.Item key={path}>{`${path}: ${message}`}</List.Item>
              ))}
            </List>
          )}
        </Stack>
      )}
    </Alert>
  );
}

const WORDS: Partial<Record<Problem['code'], string>> = {
  not_found: 'Somebody else has deleted this flow.',
  unavailable: 'Doorward could not save it in time.',
  unauthenticated: 'Your session is over: sign in, then try again.',
  version_conflict: 'Somebody else has changed this flow meanwhile.',
};

const whyOf = (error: unknown): string =>
  `${(isProblem(error) && WORDS[error.code]) || sentenceFor(error)} Everything you have typed is still here.`;
