import { useQueryClient } from '@tanstack/react-query';
import { api, type Shapes } from '../../../lib/api.js';
import { ConfirmDialog } from '../../../ui/dialogs/confirm-dialog.js';
import { PROBLEM_WORDS_FOR } from '../../../words/problem-words.js';

type Props = { group: Shapes['Group']; onClose: () => void; onDeleted: () => void };

/** Confirms that a group and its memberships are deleted. */
export function DeleteGroupDialog({ group: { id, name, memberCount }, onClose, onDeleted }: Props) {
  const queries = useQueryClient();
  const remove = api.useMutation('delete', '/api/v1/groups/{id}', {
    onSuccess: onDeleted,
    onSettled: () => void queries.invalidateQueries(),
  });
  const members = memberCount === 1 ? '1 member loses' : `${String(memberCount)} members lose`;
  return (
    <ConfirmDialog
      title={`Delete ${name}?`}
      button="Delete group"
      isPending={remove.isPending}
      error={remove.error}
      words={PROBLEM_WORDS_FOR.group}
      onConfirm={() => remove.mutate({ params: { path: { id } } })}
      onClose={onClose}
    >
      {members} the access that this group provides. Approval flows that grant it stop working until another group is assigned.
    </ConfirmDialog>
  );
}
