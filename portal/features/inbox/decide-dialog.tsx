import { Alert, Button, Group, List, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client, type Shapes } from '../../lib/api.js';
import { isProblem, sentenceFor } from '../../lib/problem.js';
import { durationInWords } from '../../lib/time.js';

export type Decision = 'approve' | 'deny';
type Request = Shapes['AccessRequest'];
type Props = { decision: Decision; requests: readonly Request[]; onClose: (told?: string) => void };
type Failure = { request: Request; error: unknown };

const nameOf = ({ requester, flowName }: Request): string => `${requester.displayName}: ${flowName}`;

/** Decides one request or many; each by itself, so that one that cannot be decided keeps no other from it. */
export function DecideDialog({ decision, requests, onClose }: Props) {
  const queries = useQueryClient();
  const [keys] = useState(() => new Map(requests.map(({ id }) => [id, crypto.randomUUID()])));
  const [left, setLeft] = useState(requests);
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  const [isSending, setIsSending] = useState(false);
  const [fields, setFields] = useState({ comment: '', reason: '', internalNote: '', approvedDuration: '' });
  const [missing, setMissing] = useState(false);
  const set = (name: keyof typeof fields) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget;
    setFields((before) => ({ ...before, [name]: value }));
  };

  const decideAll = async () => {
    if (decision === 'deny' && fields.reason.trim() === '') {
      setMissing(true);
      return;
    }
    setIsSending(true);
    const failed: Failure[] = [];
    for (const request of left) {
      const error = await decideOne(request, { decision, fields, key: keys.get(request.id) ?? '' });
      if (error !== undefined) failed.push({ request, error });
    }
    setIsSending(false);
    void queries.invalidateQueries();
    // Somebody else was faster: there is nothing left to decide, only to say.
    const lost = failed.filter(({ error }) => isProblem(error) && error.status === 409);
    for (const { request, error } of lost) notifications.show({ color: 'yellow', title: nameOf(request), message: sentenceFor(error) });
    const open = failed.filter((one) => !lost.includes(one));
    setFailures(open);
    setLeft(open.map(({ request }) => request));
    const done = left.length - failed.length;
    const word = decision === 'approve' ? 'approved' : 'denied';
    if (open.length === 0) onClose(done === 0 ? undefined : `${String(done)} ${word}`);
  };

  const [only] = requests;
  const verb = decision === 'approve' ? 'Approve' : 'Deny';
  return (
    <Modal
      opened
      onClose={() => onClose()}
      title={requests.length === 1 && only ? `${verb} – ${nameOf(only)}` : `${verb} ${String(requests.length)} requests`}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void decideAll();
        }}
      >
        <Stack>
          {requests.length > 1 && (
            <List size="sm">
              {left.map((request) => (
                <List.Item key={request.id}>{nameOf(request)}</List.Item>
              ))}
            </List>
          )}
          {decision === 'approve' ? (
            <>
              {requests.length === 1 && only && <Text size="sm">{whatHappens(only)}</Text>}
              <Textarea
                label="Comment"
                description="Optional; shown to the requester"
                maxLength={2_000}
                value={fields.comment}
                onChange={set('comment')}
                data-autofocus
              />
              {requests.length === 1 && only?.requestedDuration && (
                <TextInput
                  label="Shorter duration"
                  description={`Optional, such as PT4H or P2D; asked for: ${durationInWords(only.requestedDuration)}`}
                  value={fields.approvedDuration}
                  onChange={set('approvedDuration')}
                />
              )}
            </>
          ) : (
            <>
              <Textarea
                label="Reason"
                withAsterisk
                description="Shown to the requester"
                maxLength={2_000}
                value={fields.reason}
                onChange={set('reason')}
                error={missing && fields.reason.trim() === '' ? 'Say why' : undefined}
                data-autofocus
              />
              <Textarea
                label="Internal note"
                description="Optional; for the audit log only"
                maxLength={2_000}
                value={fields.internalNote}
                onChange={set('internalNote')}
              />
            </>
          )}
          {failures.map(({ request, error }) => (
            <Alert key={request.id} color="red" role="alert" title={nameOf(request)}>
              {sentenceFor(error)}
            </Alert>
          ))}
          <Group justify="flex-end">
            <Button variant="default" onClick={() => onClose()}>
              Close
            </Button>
            <Button type="submit" color={decision === 'deny' ? 'red' : 'indigo'} loading={isSending}>
              {failures.length > 0 ? 'Try again' : verb}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

const whatHappens = ({ requester, flowName, requestedDuration }: Request): string =>
  `${requester.displayName} gets ${flowName} ${requestedDuration === null ? 'without an end' : `for ${durationInWords(requestedDuration)}`}, as soon as all who have to approve have done so.`;

type Sent = {
  decision: Decision;
  fields: { comment: string; reason: string; internalNote: string; approvedDuration: string };
  key: string;
};

/** Answers with what went wrong. */
async function decideOne({ id }: Request, { decision, fields, key }: Sent): Promise<unknown> {
  const params = { header: { 'Idempotency-Key': key }, path: { id } };
  const given = (name: keyof typeof fields) => (fields[name].trim() === '' ? {} : { [name]: fields[name].trim() });
  try {
    const { error } =
      decision === 'approve'
        ? await client.POST('/api/v1/access-requests/{id}/approve', { params, body: { ...given('comment'), ...given('approvedDuration') } })
        : await client.POST('/api/v1/access-requests/{id}/deny', {
            params,
            body: { reason: fields.reason.trim(), ...given('internalNote') },
          });
    return error;
  } catch (error) {
    return error;
  }
}
