import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Shapes } from '../../lib/api.js';
import { isProblem } from '../../lib/problem.js';
import { ACT_WORDS, type ActVerb, sendAct, type Written } from './acts.js';

type Request = Shapes['AccessRequest'];
export type Failure = { request: Request; error: unknown };
type About = { verb: ActVerb; requests: readonly Request[]; onDone: (told: string) => void };

/** A refusal that trying again cannot change: there is nothing left to send, only to say. */
export const isFinal = (error: unknown): boolean => isProblem(error) && [403, 404, 409].includes(error.status);

/** Does one thing to one request or many, each by itself, so that one that is refused keeps no other from it. */
export function useActs({ verb, requests, onDone }: About) {
  const queries = useQueryClient();
  // One key for every try of this dialog: whatever got lost on the way, it is done once.
  const [keys] = useState(() => new Map(requests.map(({ id }) => [id, crypto.randomUUID()])));
  const [left, setLeft] = useState(requests);
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  const [isSending, setIsSending] = useState(false);
  const [done, setDone] = useState(0);

  const send = async (written: Written) => {
    setIsSending(true);
    const failed: Failure[] = [];
    for (const request of left) {
      const answer = await sendAct(request, { verb, written, key: keys.get(request.id) ?? '' });
      if ('error' in answer) failed.push({ request, error: answer.error });
      else
        queries.setQueryData(
          api.queryOptions('get', '/api/v1/access-requests/{id}', { params: { path: { id: request.id } } }).queryKey,
          answer.request,
        );
    }
    setIsSending(false);
    void queries.invalidateQueries();
    const finished = done + left.length - failed.length;
    setDone(finished);
    setLeft(failed.filter(({ error }) => !isFinal(error)).map(({ request }) => request));
    setFailures((before) => [...before.filter(({ error }) => isFinal(error)), ...failed]);
    const isAllDone = finished === requests.length;
    if (isAllDone) onDone(`${requests.length === 1 ? 'The request is' : `${String(finished)} requests are`} ${ACT_WORDS[verb].done}.`);
  };
  return { left, failures, isSending, done, send };
}
