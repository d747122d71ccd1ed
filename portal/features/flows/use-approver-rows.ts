import { useState } from 'react';
import { moved, withOneMore, withType } from './approver-list.js';
import type { Approver, ApproverDraft } from './draft.js';
import { useFocusNext } from './use-focus-next.js';
import type { FlowForm } from './use-flow-form.js';
import { placeInWords } from './words.js';

/** What can be done with the rows of approvers; `told` is what is said of it, for those who hear the page. */
export function useApproverRows(form: FlowForm) {
  const rows = form.draft.approval.approvers;
  const change = (next: readonly ApproverDraft[]) => form.set('approval.approvers', [...next]);
  const [replaced, setReplaced] = useState<readonly ApproverDraft[]>();
  const [told, setTold] = useState('');
  const focusNext = useFocusNext();
  const focusOnType = (row: ApproverDraft | undefined) => focusNext(`${row?.key ?? ''}:type`);

  return {
    rows,
    told,
    setType: (at: number, type: Approver['type']) => {
      setReplaced(type === 'administrator' && rows.length > 1 ? rows : undefined);
      change(withType(rows, at, type));
    },
    drag: (from: number, to: number) => change(moved(rows, from, to)),
    move: (from: number, to: number, control: string) => {
      const row = rows[from];
      if (!row || to < 0 || to >= rows.length) return;
      change(moved(rows, from, to));
      setTold(placeInWords(row, { at: to, count: rows.length }));
      focusNext(`${row.key}:${control}`);
    },
    add: () => {
      const next = withOneMore(rows);
      change(next);
      focusOnType(next.at(-1));
    },
    remove: (at: number) => {
      const next = rows.filter((_row, index) => index !== at);
      change(next);
      setTold(`Approver ${String(at + 1)} removed`);
      focusOnType(next[Math.min(at, next.length - 1)]);
    },
    /** Brings back the rows whose place an administrator took. */
    putBack:
      replaced &&
      (() => {
        change(replaced);
        setReplaced(undefined);
        focusOnType(replaced[0]);
      }),
  };
}
