import './flow-editor.css';
import { Box, Grid, Stack } from '@mantine/core';
import { useRef, useState } from 'react';
import { LeaveGuard } from '../../ui/dialogs/leave-guard.js';
import { Page } from '../../ui/page.js';
import { Attention } from './attention.js';
import { ChangedElsewhere } from './changed-elsewhere.js';
import { DeviceNote } from './device-note.js';
import { draftOf, type FlowDraft } from './draft.js';
import { Preview } from './preview.js';
import { SaveBar } from './save-bar.js';
import { Sections } from './sections.js';
import { SwitchOffDialog } from './switch-off-dialog.js';
import { useFlowForm } from './use-flow-form.js';
import type { Flow } from './use-flow.js';
import { useFocusOnMessage } from './use-focus-on-message.js';
import { useSaveFlow } from './use-save-flow.js';
import { useSaveKeys } from './use-save-keys.js';
import { KIND_WORDS } from './words.js';

type Props = {
  start: () => FlowDraft;
  /** The flow as it stands now, unless it is a new one. */
  saved?: Flow;
  onLookAgain?: () => void;
};

/** The whole of a flow, section by section, with a preview. */
export function FlowEditor({ start, saved, onLookAgain = () => undefined }: Props) {
  const [begun] = useState(start);
  const form = useFlowForm(begun);
  // The version that what is typed begins from.
  const [base, setBase] = useState(saved);
  const save = useSaveFlow({ base, form, onConflict: onLookAgain });
  const element = useRef<HTMLFormElement>(null);
  useFocusOnMessage(element, save.tries);
  useSaveKeys(() => void save.run());

  const { draft } = form;
  const theirs = saved !== undefined && saved.version !== base?.version && !save.isDone ? saved : undefined;
  return (
    <Page title={base ? `Edit ${base.name}` : `New flow: ${KIND_WORDS[draft.kind].toLowerCase()}`}>
      <LeaveGuard isDirty={() => form.isDirty() && !save.isOver()} />
      <form
        ref={element}
        className="dw-editor"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save.run();
        }}
      >
        <Stack gap="lg">
          {theirs && base && (
            <ChangedElsewhere
              base={base}
              theirs={theirs}
              isDirty={form.isDirty()}
              isAsked={save.error !== undefined}
              onTheirs={() => {
                setBase(theirs);
                form.startFrom(draftOf(theirs));
                save.forgetFailure();
              }}
              onMine={() => {
                setBase(theirs);
                save.forgetFailure();
              }}
            />
          )}
          <Attention flow={saved} />
          {draft.kind === 'device_admin' && <DeviceNote />}
          <Grid gap="lg">
            <Grid.Col span={{ base: 12, md: 8 }}>
              <Stack>
                <Sections form={form} />
              </Stack>
            </Grid.Col>
            <Grid.Col span={{ base: 12, md: 4 }}>
              <Box pos={{ base: 'static', md: 'sticky' }} top={76}>
                <Preview draft={draft} />
              </Box>
            </Grid.Col>
          </Grid>
          <SaveBar form={form} save={save} openRequests={saved?.openRequests ?? 0} error={theirs ? undefined : save.error} />
        </Stack>
      </form>
      {save.openRequests !== undefined && (
        <SwitchOffDialog
          name={draft.name}
          openRequests={save.openRequests}
          isPending={save.isPending}
          error={undefined}
          onConfirm={() => void save.run({ confirmCancelPending: true })}
          onClose={save.forgetFailure}
        />
      )}
    </Page>
  );
}
