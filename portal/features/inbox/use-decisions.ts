import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isFinal, isRefused } from '../../lib/problem.js';
import { type Decision, DECISION_WORDS, nameOf, type Request, sendDecision, type Written } from './decisions.js';

export type Failure = { request: Request; error: unknown };
type About = { decision: Decision; requests: readonly Request[]; onDone: (told: string) => void };

/** Decides one request or many, each by itself, so that one that cannot be decided keeps no other from it. */
export function useDecisions({ decision, requests, onDone }: About) {
  const queries = useQueryClient();
  // One key for every try of a request: whatever got lost on the way, it is decided once (R31).
  const [keys, setKeys] = useState(() => new Map(requests.map(({ id }) => [id, crypto.randomUUID()])));
  const [left, setLeft] = useState(requests);
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  const [isSending, setIsSending] = useState(false);
  const decided = requests.length - new Set([...left, ...failures.map(({ request }) => request)]).size;

  const send = async (written: Written) => {
    setIsSending(true);
    const failed: Failure[] = [];
    for (const request of left) {
      const answer = await sendDecision(request, { decision, written, key: keys.get(request.id) ?? '' });
      if ('error' in answer) failed.push({ request, error: answer.error });
    }
    setIsSending(false);
    void queries.invalidateQueries();
    // A refused one was not decided: what is sent next is something new.
    setKeys((before) => new Map([...before, ...failed.filter(({ error }) => isRefused(error)).map(withNewKey)]));
    const all = [...failures.filter(({ error }) => isFinal(error)), ...failed];
    setFailures(all);
    setLeft(failed.filter(({ error }) => !isFinal(error)).map(({ request }) => request));
    if (all.length === 0) onDone(toldOf(decision, requests));
  };
  return { left, failures, decided, isSending, send };
}

const withNewKey = ({ request }: Failure) => [request.id, crypto.randomUUID()] as const;

/** "Ravi Patel: VPN is approved.", "3 requests are approved." */
function toldOf(decision: Decision, [only, ...others]: readonly Request[]): string {
  const who = only && others.length === 0 ? `${nameOf(only)} is` : `${String(others.length + 1)} requests are`;
  return `${who} ${DECISION_WORDS[decision].done}.`;
}
