import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { api } from '../../../lib/api.js';
import { isProblem } from '../../../lib/problem.js';
import { sessionIsOver } from '../../../lib/session.js';
import { openRequestsIn } from '../open-requests-in.js';
import type { FlowForm } from '../form/use-flow-form.js';
import type { Flow } from '../use-flow.js';

type Options = { base: Flow | undefined; form: FlowForm; onConflict: () => void };

/** Saves what is typed, as a new flow or as the next version of one. Whatever fails, what is typed stays. */
export function useSaveFlow({ base, form, onConflict }: Options) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const create = api.useMutation('post', '/api/v1/approval-flows');
  const replace = api.useMutation('put', '/api/v1/approval-flows/{id}');
  const [error, setError] = useState<unknown>();
  const [tries, setTries] = useState(0);
  const [isDone, setIsDone] = useState(false);
  // Read while the page is left, before it is drawn again.
  const isOver = useRef(false);

  const leave = () => void navigate({ to: '/access-requests/$tab', params: { tab: 'flows' }, search: {} });
  const failed = (problem: unknown) => {
    setTries((before) => before + 1);
    const objections = isProblem(problem) ? (problem.errors ?? []) : [];
    form.refuse(objections);
    // What is said of fields stands there, and goes when they change.
    if (objections.length === 0) setError(problem);
    if (!isProblem(problem)) return;
    if (problem.code === 'version_conflict') onConflict();
    if (problem.code === 'unauthenticated') sessionIsOver.announce();
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
    notifications.show({ title: body.name, message: base ? 'The new version is saved.' : 'The flow is created.' });
    leave();
  };
  return {
    run,
    leave,
    error: openRequestsIn(error) === undefined ? error : undefined,
    openRequests: openRequestsIn(error),
    /** Counts the tries that came to nothing. */
    tries,
    isPending,
    isDone,
    isOver: () => isOver.current,
    forgetFailure: () => setError(undefined),
  };
}
