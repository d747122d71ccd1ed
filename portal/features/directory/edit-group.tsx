import { Button, Divider, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Shapes } from '../../lib/api.js';
import { changedOnly } from '../../lib/changed-only.js';
import { fieldErrors } from '../../lib/field-errors.js';
import { SidePanel } from '../../ui/side-panel.js';
import { Loaded } from '../../ui/states.js';
import { DeleteGroup } from './delete-group.js';
import { GROUP_FIELDS, GROUP_RULES, GROUP_WORDS, groupBody, GroupFields, type GroupValues } from './group-fields.js';
import { Members } from './members.js';
import { RemoveMember } from './remove-member.js';
import { SaveForm } from './save-form.js';

type Close = (told?: string) => void;

/** One group: what it is, and who is in it. */
export function EditGroup({ id, onClose }: { id: string; onClose: Close }) {
  const query = api.useQuery('get', '/api/v1/groups/{id}', { params: { path: { id } } });
  const [isDeleting, setIsDeleting] = useState(false);
  const [leaving, setLeaving] = useState<Shapes['Member']>();
  return (
    <SidePanel title={query.data?.name ?? 'Group'} onClose={() => onClose()} isBehind={isDeleting || leaving !== undefined}>
      <Loaded query={query}>
        {(group) => (
          <Stack>
            <Form group={group} onSaved={() => onClose(`${group.name} is saved.`)} />
            <Divider />
            <Members group={group} onRemove={setLeaving} />
            <Divider />
            <Group>
              <Button variant="default" onClick={() => setIsDeleting(true)}>
                Delete group
              </Button>
            </Group>
            {leaving && <RemoveMember group={group} member={leaving} onClose={() => setLeaving(undefined)} />}
            {isDeleting && (
              <DeleteGroup group={group} onClose={() => setIsDeleting(false)} onDeleted={() => onClose(`${group.name} is deleted.`)} />
            )}
          </Stack>
        )}
      </Loaded>
    </SidePanel>
  );
}

function Form({ group, onSaved }: { group: Shapes['Group']; onSaved: () => void }) {
  const queries = useQueryClient();
  const change = api.useMutation('patch', '/api/v1/groups/{id}');
  const [before] = useState<GroupValues>({ name: group.name, description: group.description });
  const form = useForm<GroupValues>({ initialValues: before, validate: GROUP_RULES });
  const save = form.onSubmit((values) =>
    change.mutate(
      { params: { path: { id: group.id } }, body: changedOnly(groupBody(before), groupBody(values)) },
      {
        onSuccess: () => {
          void queries.invalidateQueries();
          onSaved();
        },
        onError: (error) => form.setErrors(fieldErrors(error, GROUP_FIELDS)),
      },
    ),
  );
  return (
    <SaveForm onSubmit={save} isDirty={form.isDirty()} change={change} words={GROUP_WORDS} fields={GROUP_FIELDS}>
      <GroupFields form={form} />
    </SaveForm>
  );
}
