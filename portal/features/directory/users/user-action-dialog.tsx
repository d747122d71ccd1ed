import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api.js';
import { useMe } from '../../../lib/me.js';
import type { Person } from '../../../lib/people.js';
import { ConfirmDialog } from '../../../ui/dialogs/confirm-dialog.js';
import { USER_WORDS } from './user-fields.js';

export type UserAct = 'activate' | 'deactivate' | 'delete';
type Props = { act: UserAct; user: Person; onClose: () => void; onDone: (told: string) => void };

const WORDS: Record<UserAct, { verb: string; done: string; what: string }> = {
  activate: { verb: 'Activate', done: 'is activated', what: 'They can sign in again, ask for access and decide.' },
  deactivate: {
    verb: 'Deactivate',
    done: 'is deactivated',
    what: 'They cannot sign in any more, their open requests are cancelled, and access that requests gave them ends.',
  },
  delete: {
    verb: 'Delete',
    done: 'is deleted',
    what: 'They leave every group, their open requests are cancelled, and access that requests gave them ends. Past requests and the audit log go on naming them.',
  },
};

/** Asks before a person loses or gets back what they may do. */
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
      words={USER_WORDS}
      onConfirm={confirm}
      onClose={onClose}
    >
      {displayName} ({email}): {what}
      {id === me.id && ' This is you: you will be signed out.'}
    </ConfirmDialog>
  );
}
