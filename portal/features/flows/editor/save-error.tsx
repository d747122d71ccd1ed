import { Alert, List, Stack, Text } from '@mantine/core';
import { PROBLEM_WORDS_FOR, problemInWords } from '../../../words/problem-words.js';
import type { FlowForm } from '../form/use-flow-form.js';

type Props = { error: unknown; form: FlowForm; tries: number };

/** Fields that show their own errors. */
const SHOWN = [
  /^(name|description|grantGroupId|display\.(logo|color)|slack\.(delivery|channelIds))$/,
  /^(visibleToGroupIds|sessionDurations|timedAccess\.durations?|approval\.approvers|slack\.channelIds)(\.\d+)?$/,
  /^approval\.approvers\.\d+\.(type|userId|groupId)$/,
];
const isShown = (path: string): boolean => SHOWN.some((place) => place.test(path));

/** Says why the flow was not saved. Errors of fields that are not on the page are listed here. */
export function SaveError({ error, form: { objections }, tries }: Props) {
  const elsewhere = objections.filter(({ path }) => !isShown(path));
  if (!error && (tries === 0 || objections.length === 0)) return null;
  return (
    <Alert color="red" role="alert" tabIndex={-1} title="The flow was not saved" p="xs">
      {error ? (
        whyOf(error)
      ) : (
        <Stack gap="xs">
          {objections.length > elsewhere.length && <Text size="sm">Correct the marked fields.</Text>}
          {elsewhere.length > 0 && (
            <List size="sm">
              {elsewhere.map(({ path, message }) => (
                <List.Item key={path}>{message}</List.Item>
              ))}
            </List>
          )}
        </Stack>
      )}
    </Alert>
  );
}

const whyOf = (error: unknown): string => `${problemInWords(error, PROBLEM_WORDS_FOR.flow)} Your changes are still here.`;
