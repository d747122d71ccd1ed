import { MultiSelect, Select, SimpleGrid, TextInput } from '@mantine/core';
import { FlowSelect } from '../../ui/forms/flow-select.js';
import { PersonSelect } from '../../ui/forms/person-select.js';
import { APPROVAL_TYPE_WORDS } from '../../words/approval-type-words.js';
import { KIND_WORDS } from '../../words/kind-words.js';
import { type RequestStatus, STATUS_WORDS } from '../../words/status-words.js';
import { isWaiting, type QueueFilters, STATUSES } from './queue-filters.js';

type Props = { filters: QueueFilters; onChange: (change: Record<string, string | string[] | undefined>) => void };

const LAST_DAY = '9999-12-30';
const APPROVALS = [
  { value: 'manual', label: APPROVAL_TYPE_WORDS.manual },
  { value: 'automatic', label: APPROVAL_TYPE_WORDS.automatic },
];

/** The filters of the queue. */
export function FilterFields({ filters, onChange }: Props) {
  const { who, approval, kind, requester, flow, from, to, statuses } = filters;
  const day = (name: 'from' | 'to') => (event: { currentTarget: { value: string } }) =>
    onChange({ [name]: event.currentTarget.value || undefined });
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm">
      <TextInput type="date" label="Received from" max={to ?? LAST_DAY} value={from ?? ''} onChange={day('from')} />
      <TextInput type="date" label="Received to" min={from} max={LAST_DAY} value={to ?? ''} onChange={day('to')} />
      <PersonSelect label="Requester" value={requester ?? null} onChange={(next) => onChange({ requester: next ?? undefined })} />
      <FlowSelect label="Approval flow" value={flow ?? null} onChange={(next) => onChange({ flow: next ?? undefined })} />
      <Select
        label="Type"
        placeholder="Any type"
        clearable
        clearButtonProps={{ 'aria-label': 'Clear type' }}
        data={Object.entries(KIND_WORDS).map(([value, label]) => ({ value, label }))}
        value={kind ?? null}
        onChange={(next) => onChange({ kind: next ?? undefined })}
      />
      {who !== 'administrator' && (
        <Select
          label="Approval type"
          allowDeselect={false}
          data={who === 'all' ? [{ value: 'any', label: 'Any approval type' }, ...APPROVALS.slice(1)] : APPROVALS}
          value={approval === 'automatic' ? 'automatic' : who === 'all' ? 'any' : 'manual'}
          onChange={(next) => onChange({ approval: next === 'automatic' ? next : undefined })}
        />
      )}
      <StatusFilter statuses={statuses} onChange={(status) => onChange({ status })} />
    </SimpleGrid>
  );
}

type StatusProps = { statuses: readonly RequestStatus[]; onChange: (status: string | string[] | undefined) => void };

/** An address without a status means waiting requests; `any` means all statuses. */
function StatusFilter({ statuses, onChange }: StatusProps) {
  const choose = (next: string[]) => {
    const chosen = STATUSES.filter((status) => next.includes(status));
    if (isWaiting(chosen)) onChange(undefined);
    else onChange(chosen.length === 0 ? 'any' : chosen);
  };
  return (
    <MultiSelect
      label="Status"
      placeholder={statuses.length === 0 ? 'Any status' : ''}
      clearable
      clearButtonProps={{ 'aria-label': 'Clear status' }}
      data={STATUSES.map((value) => ({ value, label: STATUS_WORDS[value] }))}
      value={[...statuses]}
      onChange={choose}
    />
  );
}
