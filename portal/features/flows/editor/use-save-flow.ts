import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { api } from '../../../lib/api.js';
import { isProblem } from '../../../lib/problem.js';
import { sessionEvents } from '../../../lib/login-session/session-events.js';
import { openRequestsIn } from '../open-requests-in.js';
import type { FlowForm } from '../form/use-flow-form.js';
import type { Flow } from '../use-flow.js';

type Options = { base: Flow | undefined; form: FlowForm; onConflict: () => void };

/** Saves the draft as a new flow or as the next version of a flow. The draft stays if saving fails. */
export function useSaveFlow({ base, form, onConflict }: Options) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const create = api.useMutation('post', '/api/v1/approval-flows');
  const replace = api.useMutation('put', '/api/v1/approval-flows/{id}');
  const [error, setError] = useState<unknown>();
  const [tries, setTries] = useState(0);
  const [isDone, setIsDone] = useState(false);
  // A ref, because the leave guard reads it before the next render.
  const isOver = useRef(false);

  const leave = () => void navigate({ to: '/access-requests/$tab', params: { tab: 'flows' }, search: {} });
  const failed = (problem: unknown) => {
    setTries((before) => before + 1);
    const objections = isProblem(problem) ? (problem.errors ?? []) : [];
    form.refuse(objections);
    // Errors of fields are shown at the fields and disappear when the fields change.
    if (objections.length === 0) setError(problem);
    if (!isProblem(problem)) return;
    if (problem.code === 'version_conflict') onConflict();
    if (problem.code === 'unauthenticated') sessionEvents.ended.notify();
  };
  const isPending = create.isPending || replace.isPending;
  const run = async (confirmed: { confirmCancelPending?: true } = {}) => {
    if (isPending) return;
    const body = form.tried();
    setError(undefined);
    if (!body) {
      setTries((before) => before + 1);
      return;
    }
    try {
      if (base) await replace.mutateAsync({ params: { path: { id: base.id } }, body: { ...body, version: base.version, ...confirmed } });
      else await create.mutateAsync({ body });
    } catch (problem) {
      failed(problem);
      return;
    }
    isOver.current = true;
    setIsDone(true);
    void queries.invalidateQueries();
    notifications.show({ title: body.name, message: base ? 'Changes saved.' : 'Approval flow created.' });
    leave();
  };
  return {
    run,
    leave,
    error: openRequestsIn(error) === undefined ? error : undefined,
    openRequests: openRequestsIn(error),
    /** How many saves have failed. */
    tries,
    isPending,
    isDone,
    isOver: () => isOver.current,
    clearError: () => setError(undefined),
  };
}
