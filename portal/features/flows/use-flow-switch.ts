import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../lib/api.js';
import { openRequestsIn } from './open-requests.js';
import type { Flow } from './use-flow.js';

type Turn = { flow: Flow; enabled: boolean };

/** Switches flows on and off; off with open requests only once somebody has said so (R18). */
export function useFlowSwitch(onDone: (turn: Turn) => void) {
  const queries = useQueryClient();
  const [turn, setTurn] = useState<Turn>();
  const [openRequests, setOpenRequests] = useState<number>();
  // It is over as soon as the list is read again, so that the switch does not jump back.
  const { mutate, isPending, error, reset } = api.useMutation('patch', '/api/v1/approval-flows/{id}', {
    onSuccess: () => queries.invalidateQueries(),
  });
  const send = (next: Turn, confirmed: { confirmCancelPending?: true } = {}) => {
    setTurn(next);
    mutate(
      { params: { path: { id: next.flow.id } }, body: { enabled: next.enabled, ...confirmed } },
      {
        onSuccess: () => {
          setOpenRequests(undefined);
          onDone(next);
        },
        onError: (problem) => setOpenRequests((before) => openRequestsIn(problem) ?? before),
      },
    );
  };
  return {
    flip: (flow: Flow, enabled: boolean) => {
      if (!isPending) send({ flow, enabled });
    },
    confirm: () => {
      if (turn) send(turn, { confirmCancelPending: true });
    },
    forget: () => {
      setOpenRequests(undefined);
      reset();
    },
    isPending,
    /** The flow whose switch is on its way. */
    pendingId: isPending ? turn?.flow.id : undefined,
    /** What waits for a yes. */
    question: openRequests !== undefined && turn ? { name: turn.flow.name, openRequests } : undefined,
    error: openRequestsIn(error) === undefined ? error : null,
  };
}
