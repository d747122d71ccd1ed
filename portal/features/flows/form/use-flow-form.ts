import { useForm } from '@mantine/form';
import { useMemo, useState } from 'react';
import { flowBody } from './flow-body.js';
import { asSentence, checkFlow, type Objection, valueAt } from './check-flow.js';
import type { FlowDraft } from './flow-draft.js';

/** An objection of the server, and what it is about. */
type Refused = Objection & { value: string };

const valueOf = (draft: FlowDraft, path: string): string => JSON.stringify([valueAt(flowBody(draft), path.split('.'))]);

/** What is typed into the editor, and what is wrong with it. Messages come with the first try to save, and go as soon as they are no longer true. */
export function useFlowForm(start: FlowDraft) {
  const inputs = useForm<FlowDraft>({ initialValues: start });
  const draft = inputs.values;
  const [wasTried, setWasTried] = useState(false);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const checked = useMemo(() => checkFlow(draft), [draft]);
  const objections: readonly Objection[] = [
    ...(wasTried ? checked.objections : []),
    ...refused.filter(({ path, value }) => valueOf(draft, path) === value),
  ];
  const errorAt = (path: string): string | undefined => objections.find((one) => isAt(one.path, path))?.message;
  return {
    draft,
    set: inputs.setFieldValue,
    /** What a text field needs to be one of the form. */
    textProps: (path: 'name' | 'description' | 'display.color') => ({ ...inputs.getInputProps(path), error: errorAt(path) }),
    errorAt,
    objections,
    isDirty: () => inputs.isDirty(),
    /** The body to send, if there is nothing to object to. */
    tried: () => {
      setWasTried(true);
      return checked.body;
    },
    refuse: (errors: readonly Objection[]) =>
      setRefused(errors.map(({ path, message }) => ({ path, message: asSentence(message), value: valueOf(draft, path) }))),
    startFrom: (next: FlowDraft) => {
      inputs.setInitialValues(next);
      inputs.setValues(next);
      inputs.resetDirty(next);
      setWasTried(false);
      setRefused([]);
    },
  };
}

/** At a field, or at one entry of its list. */
const isAt = (path: string, field: string): boolean =>
  path === field || (path.startsWith(`${field}.`) && /^\d+$/.test(path.slice(field.length + 1)));

export type FlowForm = ReturnType<typeof useFlowForm>;
export type SectionProps = { form: FlowForm };
