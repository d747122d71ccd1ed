import { useQueryClient } from '@tanstack/react-query';
import { api, type Shapes } from '../../../lib/api.js';
import { ConfirmDialog } from '../../../ui/dialogs/confirm-dialog.js';
import { GROUP_WORDS } from './group-fields.js';

type Props = { group: Shapes['Group']; onClose: () => void; onDeleted: () => void };

/** Asks before a group goes with its memberships. */
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
      words={GROUP_WORDS}
      onConfirm={() => remove.mutate({ params: { path: { id } } })}
      onClose={onClose}
    >
      {members} what {name} gives. Flows that grant {name} need another group before anybody can ask through them again.
    </ConfirmDialog>
  );
}
