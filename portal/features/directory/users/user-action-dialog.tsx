import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api.js';
import { useMe } from '../../../lib/use-me.js';
import type { Person } from '../../../lib/use-people.js';
import { ConfirmDialog } from '../../../ui/dialogs/confirm-dialog.js';
import { PROBLEM_WORDS_FOR } from '../../../words/problem-words.js';

/** What an administrator can do with a user, beside editing. */
export type UserAction = 'activate' | 'deactivate' | 'delete';
type Props = { act: UserAction; user: Person; onClose: () => void; onDone: (announcement: string) => void };

const WORDS: Record<UserAction, { verb: string; done: string; what: string }> = {
  activate: { verb: 'Activate', done: 'activated', what: 'This user can sign in, request access and approve requests again.' },
  deactivate: {
    verb: 'Deactivate',
    done: 'deactivated',
    what: 'This user can no longer sign in. Open requests are cancelled, and access granted by requests ends.',
  },
  delete: {
    verb: 'Delete',
    done: 'deleted',
    what: 'This user is removed from all groups. Open requests are cancelled, and access granted by requests ends. Past requests and the audit log keep the name.',
  },
};

/** Confirms that a user is activated, deactivated or deleted. */
export function UserActionDialog({ act, user: { id, displayName, email }, onClose, onDone }: Props) {
  const queries = useQueryClient();
  const me = useMe();
  const { verb, done, what } = WORDS[act];
  const settled = {
    onSuccess: () => onDone(`${displayName} ${done}.`),
    onSettled: () => void queries.invalidateQueries(),
  };
  const change = api.useMutation('patch', '/api/v1/users/{id}', settled);
  const remove = api.useMutation('delete', '/api/v1/users/{id}', settled);
  const { isPending, error } = act === 'delete' ? remove : change;
  const params = { path: { id } };
  const confirm = () => {
    if (act === 'delete') remove.mutate({ params });
    else change.mutate({ params, body: { active: act === 'activate' } });
  };
  return (
    <ConfirmDialog
      title={`${verb} ${displayName}?`}
      button={verb}
      isPending={isPending}
      error={error}
      words={PROBLEM_WORDS_FOR.user}
      onConfirm={confirm}
      onClose={onClose}
    >
      {displayName} ({email}): {what}
      {id === me.id && ' This is your own account, so you will be signed out.'}
    </ConfirmDialog>
  );
}
