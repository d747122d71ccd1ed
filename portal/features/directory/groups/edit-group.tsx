import { Button, Divider, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { api, type Shapes } from '../../../lib/api.js';
import { changedOnly } from '../../../lib/changed-only.js';
import { SaveForm } from '../../../ui/forms/save-form.js';
import { SidePanel } from '../../../ui/dialogs/side-panel.js';
import { QueryResult } from '../../../ui/feedback/query-result.js';
import { DeleteGroupDialog } from './delete-group-dialog.js';
import { GROUP_FIELDS, GROUP_VALIDATION, groupBody, GroupFields, type GroupValues } from './group-fields.js';
import type { Close } from '../directory-list.js';
import { PROBLEM_WORDS_FOR } from '../../../words/problem-words.js';
import { MemberList } from './member-list.js';

/** One group: its properties and its members. */
export function EditGroup({ id, onClose }: { id: string; onClose: Close }) {
  const query = api.useQuery('get', '/api/v1/groups/{id}', { params: { path: { id } } });
  const [isDeleting, setIsDeleting] = useState(false);
  return (
    <SidePanel title={query.data?.name ?? 'Group'} onClose={() => onClose()}>
      <QueryResult query={query}>
        {(group) => (
          <Stack>
            <Form group={group} onClose={onClose} />
            <Divider />
            <MemberList group={group} />
            <Divider />
            <Group>
              <Button variant="default" onClick={() => setIsDeleting(true)}>
                Delete group
              </Button>
            </Group>
            {isDeleting && (
              <DeleteGroupDialog group={group} onClose={() => setIsDeleting(false)} onDeleted={() => onClose(`${group.name} deleted.`)} />
            )}
          </Stack>
        )}
      </QueryResult>
    </SidePanel>
  );
}

function Form({ group, onClose }: { group: Shapes['Group']; onClose: Close }) {
  const change = api.useMutation('patch', '/api/v1/groups/{id}');
  const [before] = useState<GroupValues>({ name: group.name, description: group.description });
  const form = useForm<GroupValues>({ initialValues: before, validate: GROUP_VALIDATION });
  return (
    <SaveForm
      form={form}
      change={change}
      sent={(values) => ({ params: { path: { id: group.id } }, body: changedOnly(groupBody(before), groupBody(values)) })}
      onSaved={({ name }) => onClose(`${name} updated.`)}
      fields={GROUP_FIELDS}
      words={PROBLEM_WORDS_FOR.group}
    >
      <GroupFields form={form} />
    </SaveForm>
  );
}
