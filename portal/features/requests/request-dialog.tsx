import { Alert, Select, Stack, Text, Textarea } from '@mantine/core';
import type { Shapes } from '../../lib/api.js';
import { isFinal, isProblem } from '../../lib/problem.js';
import { durationInWords } from '../../lib/duration-in-words.js';
import { Dialog } from '../../ui/dialogs/dialog.js';
import { DialogButtons } from '../../ui/dialogs/dialog-buttons.js';
import { PageLink } from '../../ui/page-link.js';
import { ErrorAlert } from '../../ui/feedback/error-alert.js';
import { PROBLEM_WORDS_FOR } from '../../words/problem-words.js';
import { durationChoices } from './duration-choices.js';
import { REQUEST_FIELDS, MAX_CHARACTERS, useRequestForm } from './use-request-form.js';
import { useMissingApprover } from './use-missing-approver.js';

type Item = Shapes['CatalogItem'];
type Props = {
  item: Item;
  onClose: () => void;
  /** With a sentence that says so. */
  onSubmitted: (message: string) => void;
};

/** The form that requests access through a flow (R30). */
export function RequestDialog({ item, onClose, onSubmitted }: Props) {
  const { form, send, error, isSending } = useRequestForm(item, onSubmitted);
  const missing = useMissingApprover(item);
  return (
    <Dialog title={`Request ${item.name}`} onClose={onClose} focusElsewhere={() => buttonOf(item)}>
      <form onSubmit={send} noValidate>
        <Stack>
          {missing !== undefined && <Alert color="yellow">{missing}</Alert>}
          <Textarea
            label="Justification"
            required={item.justificationRequired}
            withAsterisk={item.justificationRequired}
            autosize
            minRows={3}
            maxRows={10}
            data-autofocus
            description={`${form.values.justification.length.toLocaleString('en')} of ${MAX_CHARACTERS.toLocaleString('en')} characters`}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            {...form.getInputProps('justification')}
          />
          <Duration durations={durationChoices(item)} props={form.getInputProps('duration')} />
          <ErrorAlert error={error} words={PROBLEM_WORDS_FOR.submission} fields={REQUEST_FIELDS} />
          <ExistingRequestLink error={error} />
          <DialogButtons send={isFinal(error) ? undefined : error ? 'Try again' : 'Request'} isSending={isSending} onClose={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

/** The button on the card of the flow: it gets the focus where the dialog was opened by a link. */
const buttonOf = ({ flowId }: Item) => document.querySelector<HTMLElement>(`[data-flow="${flowId}"]:enabled`);

/** Where there is a request or access already, a link to it. */
function ExistingRequestLink({ error }: { error: unknown }) {
  if (!isProblem(error) || error.status !== 409) return null;
  return (
    <PageLink to="/requests" search={{ tab: 'mine' }} size="sm">
      View my requests
    </PageLink>
  );
}

function Duration({ durations, props }: { durations: readonly string[]; props: object }) {
  if (durations.length === 0) return null;
  if (durations.length === 1) return <Text size="sm">Duration: {durationInWords(durations[0] ?? null)}</Text>;
  return (
    <Select
      label="Duration"
      withAsterisk
      placeholder="Select a duration"
      allowDeselect={false}
      data={durations.map((value) => ({ value, label: durationInWords(value) }))}
      {...props}
    />
  );
}
