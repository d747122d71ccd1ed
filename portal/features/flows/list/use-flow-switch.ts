import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../lib/api.js';
import { openRequestsIn } from '../open-requests-in.js';
import type { Flow } from '../use-flow.js';

type Change = { flow: Flow; enabled: boolean };

/** Enables and disables flows. Disabling a flow with open requests needs a confirmation (R18). */
export function useFlowSwitch(onDone: (change: Change) => void) {
  const queries = useQueryClient();
  const [change, setChange] = useState<Change>();
  const [openRequests, setOpenRequests] = useState<number>();
  // The change is pending until the list is read again, so that the switch does not jump back.
  const { mutate, isPending, error, reset } = api.useMutation('patch', '/api/v1/approval-flows/{id}', {
    onSuccess: () => queries.invalidateQueries(),
  });
  const send = (next: Change, confirmed: { confirmCancelPending?: true } = {}) => {
    setChange(next);
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
      if (change) send(change, { confirmCancelPending: true });
    },
    cancel: () => {
      setOpenRequests(undefined);
      reset();
    },
    isPending,
    /** The flow that is being changed. */
    pendingId: isPending ? change?.flow.id : undefined,
    /** The change that needs a confirmation. */
    confirmation: openRequests !== undefined && change ? { name: change.flow.name, openRequests } : undefined,
    error: openRequestsIn(error) === undefined ? error : null,
  };
}
