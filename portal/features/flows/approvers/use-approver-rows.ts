import { useState } from 'react';
import { withApproverMoved, withNewApprover, withApproverType } from './approver-list.js';
import type { Approver, ApproverDraft } from '../form/flow-draft.js';
import { useFocusAfterRender } from './use-focus-after-render.js';
import type { FlowForm } from '../form/use-flow-form.js';
import { placeInWords } from './place-in-words.js';

/** What an administrator can do with the rows of approvers. `announcement` tells screen readers what happened. */
export function useApproverRows(form: FlowForm) {
  const rows = form.draft.approval.approvers;
  const change = (next: readonly ApproverDraft[]) => form.set('approval.approvers', [...next]);
  const [replaced, setReplaced] = useState<readonly ApproverDraft[]>();
  const [announcement, announce] = useState('');
  const focusNext = useFocusAfterRender();
  const focusOnType = (row: ApproverDraft | undefined) => focusNext(`${row?.key ?? ''}:type`);

  return {
    rows,
    announcement,
    setType: (at: number, type: Approver['type']) => {
      setReplaced(type === 'administrator' && rows.length > 1 ? rows : undefined);
      change(withApproverType(rows, at, type));
    },
    drag: (from: number, to: number) => change(withApproverMoved(rows, from, to)),
    move: (from: number, to: number, control: string) => {
      const row = rows[from];
      if (!row || to < 0 || to >= rows.length) return;
      change(withApproverMoved(rows, from, to));
      announce(placeInWords(row, { at: to, count: rows.length }));
      focusNext(`${row.key}:${control}`);
    },
    add: () => {
      const next = withNewApprover(rows);
      change(next);
      focusOnType(next.at(-1));
    },
    remove: (at: number) => {
      const next = rows.filter((_row, index) => index !== at);
      change(next);
      announce(`Approver ${String(at + 1)} removed`);
      focusOnType(next[Math.min(at, next.length - 1)]);
    },
    /** Restores the approvers that an administrator replaced. */
    restore:
      replaced &&
      (() => {
        change(replaced);
        setReplaced(undefined);
        focusOnType(replaced[0]);
      }),
  };
}
