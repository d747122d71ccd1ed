import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { Told } from '../../ui/told.js';
import { MOST_APPROVERS, moved, withOneMore, withType } from './approver-list.js';
import { ApproverRow } from './approver-row.js';
import { ChoiceField } from './choice-field.js';
import type { Approver, ApproverDraft } from './draft.js';
import type { SectionProps } from './use-flow-form.js';
import { APPROVER_WORDS } from './words.js';

/** The approvers, in their order (R15). */
export function ApproverRows({ form }: SectionProps) {
  const rows = form.draft.approval.approvers;
  const change = (next: ApproverDraft[]) => form.set('approval.approvers', next);
  const [replaced, setReplaced] = useState<readonly ApproverDraft[]>();
  const [told, setTold] = useState('');
  const focusNext = useFocusNext();
  const isAdministrator = rows.some(({ type }) => type === 'administrator');

  const setType = (at: number, type: Approver['type']) => {
    setReplaced(type === 'administrator' && rows.length > 1 ? rows : undefined);
    change(withType(rows, at, type));
  };
  const move = (from: number, to: number, control: string) => {
    const row = rows[from];
    if (!row || to < 0 || to >= rows.length) return;
    change(moved(rows, from, to));
    setTold(`${APPROVER_WORDS[row.type]} is now ${String(to + 1)} of ${String(rows.length)}`);
    focusNext(`${row.key}:${control}`);
  };
  const add = () => {
    const next = withOneMore(rows);
    change(next);
    focusNext(`${next.at(-1)?.key ?? ''}:type`);
  };
  const remove = (at: number) => {
    const next = rows.filter((_row, index) => index !== at);
    change(next);
    setTold(`Approver ${String(at + 1)} removed`);
    focusNext(`${next[Math.min(at, next.length - 1)]?.key ?? ''}:type`);
  };

  return (
    <ChoiceField label="Approvers" error={form.errorAt('approval.approvers')}>
      <Told>{told}</Told>
      <Stack gap="xs" role="list" aria-label="Approvers">
        {rows.map((row, at) => (
          <ApproverRow
            key={row.key}
            form={form}
            row={row}
            at={at}
            count={rows.length}
            onType={(type) => setType(at, type)}
            onMove={(to, control) => move(at, to, control)}
            onRemove={() => remove(at)}
          />
        ))}
      </Stack>
      {isAdministrator && (
        <Alert color="indigo" role="status">
          <Stack gap="xs" align="flex-start">
            <Text size="sm">
              Any active administrator decides. As one of them is enough, administrators stand alone: there are no other approvers beside
              them.
            </Text>
            {replaced && (
              <Button
                variant="default"
                size="xs"
                onClick={() => {
                  change([...replaced]);
                  setReplaced(undefined);
                }}
              >
                Put the other approvers back
              </Button>
            )}
          </Stack>
        </Alert>
      )}
      {!isAdministrator && rows.length < MOST_APPROVERS && (
        <div>
          <Button variant="default" size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
            Add approver
          </Button>
        </div>
      )}
      {rows.length >= MOST_APPROVERS && <Text size="sm">These are as many approvers as a flow can have.</Text>}
    </ChoiceField>
  );
}

/** Moves the focus to a control of a row, once the rows stand in their new order. */
function useFocusNext(): (control: string) => void {
  const next = useRef<string>(undefined);
  useEffect(() => {
    if (next.current === undefined) return;
    document.querySelector<HTMLElement>(`[data-control="${next.current}"]`)?.focus();
    next.current = undefined;
  });
  return (control) => {
    next.current = control;
  };
}
