import { Alert, Button, Grid, Group, List, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { LeaveGuard } from '../../ui/leave-guard.js';
import { Page } from '../../ui/page.js';
import { ChangedElsewhere } from './changed-elsewhere.js';
import { DeviceNote } from './device-note.js';
import { draftOf, type FlowDraft } from './draft.js';
import { countOfRequests } from './open-requests.js';
import { Preview } from './preview.js';
import { SaveFailure } from './save-failure.js';
import { Sections } from './sections.js';
import { SwitchOffDialog } from './switch-off-dialog.js';
import type { Flow } from './use-flow.js';
import { type FlowForm, useFlowForm } from './use-flow-form.js';
import { useSaveFlow } from './use-save-flow.js';
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
  const isElsewhere = saved !== undefined && base !== undefined && saved.version !== base.version && !save.isDone;

  const takeTheirs = () => {
    if (!saved) return;
    setBase(saved);
    form.startFrom(draftOf(saved));
    save.forgetFailure();
  };
  // Who has typed nothing loses nothing.
  const isDirty = form.isDirty();
  useEffect(() => {
    if (isElsewhere && !isDirty) takeTheirs();
  });
  // The first field with a message gets the focus after each try.
  useEffect(() => {
    if (save.tries > 0) element.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]')?.focus();
  }, [save.tries]);

  const { draft } = form;
  return (
    <Page title={base ? `Edit ${base.name}` : `New flow: ${KIND_WORDS[draft.kind].toLowerCase()}`}>
      <LeaveGuard isDirty={() => form.isDirty() && !save.isOver()} />
      <form
        ref={element}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save.run();
        }}
      >
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, md: 8 }}>
            <Stack>
              {isElsewhere && isDirty && (
                <ChangedElsewhere
                  base={base}
                  theirs={saved}
                  onTheirs={takeTheirs}
                  onMine={() => {
                    setBase(saved);
                    save.forgetFailure();
                  }}
                />
              )}
              <Attention flow={saved} />
              {draft.kind === 'device_admin' && <DeviceNote />}
              <Sections form={form} />
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 4 }}>
            <Aside form={form} save={save} saved={saved} error={isElsewhere ? undefined : save.error} />
          </Grid.Col>
        </Grid>
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

type AsideProps = { form: FlowForm; save: ReturnType<typeof useSaveFlow>; saved: Flow | undefined; error: unknown };

/** The preview, and the way out. */
function Aside({ form, save, saved, error }: AsideProps) {
  const { draft } = form;
  const open = saved?.openRequests ?? 0;
  return (
    <Stack pos={{ base: 'static', md: 'sticky' }} top={76}>
      <Preview draft={draft} />
      <SaveFailure error={error} form={form} tries={save.tries} />
      {open > 0 && draft.enabled && (
        <Text size="sm">
          {open === 1 ? '1 open request stays on the version that it was' : `${countOfRequests(open)} stay on the version that they were`}{' '}
          submitted under.
        </Text>
      )}
      <Group>
        <Button type="submit" loading={save.isPending}>
          {error ? 'Try again' : 'Save'}
        </Button>
        <Button variant="default" onClick={save.leave}>
          Cancel
        </Button>
      </Group>
    </Stack>
  );
}

/** What the flow names that is no longer there (R20). */
function Attention({ flow }: { flow: Flow | undefined }) {
  if (!flow || flow.needsAttention.length === 0) return null;
  return (
    <Alert color="yellow" title="This flow needs attention">
      <List size="sm">
        {flow.needsAttention.map(({ message }) => (
          <List.Item key={message}>{message}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
