import { TextInput } from '@mantine/core';
import { useTypedText } from '../../lib/use-typed-text.js';

type Props = {
  label: string;
  type: 'text' | 'date';
  value: string | undefined;
  onChange: (value: string | null) => void;
  placeholder?: string;
  /** The error of a text, if any. */
  objection?: (text: string) => string | undefined;
};

/** A filter that is typed, such as an id or a day. */
export function TypedFilter({ value, onChange, objection, ...input }: Props) {
  const [text, type] = useTypedText(value, (typed) => onChange(typed ?? null));
  return (
    <TextInput
      {...input}
      value={text}
      error={text.trim() === '' ? undefined : objection?.(text)}
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
}
