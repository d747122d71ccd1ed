import './flow-editor.css';
import { Box, Grid, Stack } from '@mantine/core';
import { useRef, useState } from 'react';
import { LeaveGuard } from '../../../ui/dialogs/leave-guard.js';
import { Page } from '../../../ui/page.js';
import { AttentionNotice } from './attention-notice.js';
import { EditConflict } from './edit-conflict.js';
import { DeviceNote } from './device-note.js';
import { draftOf, type FlowDraft } from '../form/flow-draft.js';
import { FlowPreview } from './flow-preview.js';
import { SaveBar } from './save-bar.js';
import { EditorSections } from './editor-sections.js';
import { DisableFlowDialog } from '../disable-flow-dialog.js';
import { useFlowForm } from '../form/use-flow-form.js';
import type { Flow } from '../use-flow.js';
import { useFocusOnError } from './use-focus-on-error.js';
import { useSaveFlow } from './use-save-flow.js';
import { useSaveShortcuts } from './use-save-shortcuts.js';
import { KIND_WORDS } from '../../../words/kind-words.js';

type Props = {
  start: () => FlowDraft;
  /** The current version of the flow; absent for a new flow. */
  saved?: Flow;
  onReload?: () => void;
};

/** Edits all sections of a flow, with a preview. */
export function FlowEditor({ start, saved, onReload = () => undefined }: Props) {
  const [initialDraft] = useState(start);
  const form = useFlowForm(initialDraft);
  // The version that the changes are based on.
  const [base, setBase] = useState(saved);
  const save = useSaveFlow({ base, form, onConflict: onReload });
  const element = useRef<HTMLFormElement>(null);
  useFocusOnError(element, save.tries);
  useSaveShortcuts(() => void save.run());

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
            <EditConflict
              base={base}
              theirs={theirs}
              isDirty={form.isDirty()}
              isAsked={save.error !== undefined}
              onTheirs={() => {
                setBase(theirs);
                form.startFrom(draftOf(theirs));
                save.clearError();
              }}
              onMine={() => {
                setBase(theirs);
                save.clearError();
              }}
            />
          )}
          <AttentionNotice flow={saved} />
          {draft.kind === 'device_admin' && <DeviceNote />}
          <Grid gap="lg">
            <Grid.Col span={{ base: 12, md: 8 }}>
              <Stack>
                <EditorSections form={form} />
              </Stack>
            </Grid.Col>
            <Grid.Col span={{ base: 12, md: 4 }}>
              <Box pos={{ base: 'static', md: 'sticky' }} top={76}>
                <FlowPreview draft={draft} />
              </Box>
            </Grid.Col>
          </Grid>
          <SaveBar form={form} save={save} openRequests={saved?.openRequests ?? 0} error={theirs ? undefined : save.error} />
        </Stack>
      </form>
      {save.openRequests !== undefined && (
        <DisableFlowDialog
          name={draft.name}
          openRequests={save.openRequests}
          isPending={save.isPending}
          error={undefined}
          onConfirm={() => void save.run({ confirmCancelPending: true })}
          onClose={save.clearError}
        />
      )}
    </Page>
  );
}
