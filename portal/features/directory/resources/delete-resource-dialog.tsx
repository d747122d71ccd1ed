import { useQueryClient } from '@tanstack/react-query';
import { api, type Shapes } from '../../../lib/api.js';
import type { Problem } from '../../../lib/problem.js';
import { ConfirmDialog } from '../../../ui/dialogs/confirm-dialog.js';

export const RESOURCE_WORDS: Partial<Record<Problem['code'], string>> = { not_found: 'This resource is deleted meanwhile.' };

type Props = { resource: Shapes['Resource']; onClose: () => void; onDeleted: () => void };

/** Asks before a resource goes; its groups and flows stay. */
export function DeleteResourceDialog({ resource: { id, name }, onClose, onDeleted }: Props) {
  const queries = useQueryClient();
  const remove = api.useMutation('delete', '/api/v1/resources/{id}', {
    onSuccess: onDeleted,
    onSettled: () => void queries.invalidateQueries(),
  });
  return (
    <ConfirmDialog
      title={`Delete ${name}?`}
      button="Delete resource"
      isPending={remove.isPending}
      error={remove.error}
      words={RESOURCE_WORDS}
      onConfirm={() => remove.mutate({ params: { path: { id } } })}
      onClose={onClose}
    >
      Its groups, their members and the flows for them stay. Only {name} and its list of owners are gone.
    </ConfirmDialog>
  );
}
