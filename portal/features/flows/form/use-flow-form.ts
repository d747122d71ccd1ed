import { useForm } from '@mantine/form';
import { useMemo, useState } from 'react';
import { validationInWords } from '../../../words/validation-in-words.js';
import { flowBody } from './flow-body.js';
import { checkFlow, type Objection, valueAt } from './check-flow.js';
import type { FlowDraft } from './flow-draft.js';

/** An objection of the server, and the value that it refers to. */
type Refused = Objection & { value: string };

const valueOf = (draft: FlowDraft, path: string): string => JSON.stringify([valueAt(flowBody(draft), path.split('.'))]);

/** The draft in the editor and its errors. Errors appear with the first save and disappear as soon as they no longer apply. */
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
    /** The properties of a text field of the form. */
    textProps: (path: 'name' | 'description' | 'display.color') => ({ ...inputs.getInputProps(path), error: errorAt(path) }),
    errorAt,
    objections,
    isDirty: () => inputs.isDirty(),
    /** Shows all errors from now on, and returns the body to send if there are none. */
    tried: () => {
      setWasTried(true);
      return checked.body;
    },
    refuse: (errors: readonly Objection[]) =>
      setRefused(errors.map(({ path, message }) => ({ path, message: validationInWords(message), value: valueOf(draft, path) }))),
    startFrom: (next: FlowDraft) => {
      inputs.setInitialValues(next);
      inputs.setValues(next);
      inputs.resetDirty(next);
      setWasTried(false);
      setRefused([]);
    },
  };
}

/** Whether a path is the field itself or an entry of its list. */
const isAt = (path: string, field: string): boolean =>
  path === field || (path.startsWith(`${field}.`) && /^\d+$/.test(path.slice(field.length + 1)));

/** The form of the editor, as its sections use it. */
export type FlowForm = ReturnType<typeof useFlowForm>;
/** The properties of every section of the editor. */
export type SectionProps = { form: FlowForm };
