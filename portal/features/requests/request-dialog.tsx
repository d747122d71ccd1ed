import { Alert, Select, Stack, Text, Textarea } from '@mantine/core';
import type { Shapes } from '../../lib/api.js';
import { isFinal, isProblem } from '../../lib/problem.js';
import { durationInWords } from '../../lib/time.js';
import { Dialog } from '../../ui/dialogs/dialog.js';
import { DialogButtons } from '../../ui/dialogs/dialog-buttons.js';
import { PageLink } from '../../ui/page-link.js';
import { ErrorAlert } from '../../ui/feedback/error-alert.js';
import { ASKING_REFUSED } from './asking-words.js';
import { durationsOf } from './durations-of.js';
import { ASKING_FIELDS, MOST_CHARACTERS, useAsking } from './use-asking.js';
import { useMissingApprover } from './use-missing-approver.js';

type Item = Shapes['CatalogItem'];
type Props = {
  item: Item;
  onClose: () => void;
  /** With a sentence that says so. */
  onAsked: (told: string) => void;
};

/** Asks for access through a flow (R30). */
export function RequestDialog({ item, onClose, onAsked }: Props) {
  const { form, send, error, isSending } = useAsking(item, onAsked);
  const missing = useMissingApprover(item);
  return (
    <Dialog title={`Request ${item.name}`} onClose={onClose} focusElsewhere={() => buttonOf(item)}>
      <form onSubmit={send} noValidate>
        <Stack>
          {missing !== undefined && <Alert color="yellow">{missing}</Alert>}
          <Textarea
            label="Why do you need access?"
            required={item.justificationRequired}
            withAsterisk={item.justificationRequired}
            autosize
            minRows={3}
            maxRows={10}
            data-autofocus
            description={`${form.values.justification.length.toLocaleString('en')} of ${MOST_CHARACTERS.toLocaleString('en')} characters`}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            {...form.getInputProps('justification')}
          />
          <Duration durations={durationsOf(item)} props={form.getInputProps('duration')} />
          <ErrorAlert error={error} words={ASKING_REFUSED} fields={ASKING_FIELDS} />
          <WayOn error={error} />
          <DialogButtons send={isFinal(error) ? undefined : error ? 'Try again' : 'Request'} isSending={isSending} onClose={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

/** The card that one asks from, when one came here by a link. */
const buttonOf = ({ flowId }: Item) => document.querySelector<HTMLElement>(`[data-flow="${flowId}"]:enabled`);

/** Where there is a request already, it is to be seen. */
function WayOn({ error }: { error: unknown }) {
  if (!isProblem(error) || error.status !== 409) return null;
  return (
    <PageLink to="/requests" search={{ tab: 'mine' }} size="sm">
      See my requests
    </PageLink>
  );
}

function Duration({ durations, props }: { durations: readonly string[]; props: object }) {
  if (durations.length === 0) return null;
  if (durations.length === 1) return <Text size="sm">For {durationInWords(durations[0] ?? null)}.</Text>;
  return (
    <Select
      label="For how long?"
      withAsterisk
      placeholder="Choose"
      allowDeselect={false}
      data={durations.map((value) => ({ value, label: durationInWords(value) }))}
      {...props}
    />
  );
}
