import { Button, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.js';
import { problemInWords } from '../../words/problem-words.js';
import { requestName } from '../../words/request-name.js';
import { VERB_WORDS } from '../../words/verb-words.js';
import type { Request } from './send-decision.js';

/** Takes the own decision back, while that is possible. */
export function TakeBack({ request }: { request: Request }) {
  const queries = useQueryClient();
  const { mutate, isPending, error } = api.useMutation('post', '/api/v1/access-requests/{id}/retract', {
    onSettled: () => queries.invalidateQueries(),
  });
  if (!request.allowedActions.includes('retract')) return null;
  return (
    <>
      <Button
        size="compact-xs"
        variant="default"
        loading={isPending}
        onClick={() => mutate({ params: { path: { id: request.id } }, body: {} })}
        aria-label={`${VERB_WORDS.retract.button}: ${requestName(request)}`}
      >
        {VERB_WORDS.retract.verb}
      </Button>
      {error && (
        <Text size="sm" role="alert">
          {problemInWords(error)}
        </Text>
      )}
    </>
  );
}
