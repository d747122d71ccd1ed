import { Button, Group, Select, SimpleGrid, Stack } from '@mantine/core';
import { FlowSelect } from '../../ui/forms/flow-select.js';
import { PersonSelect } from '../../ui/forms/person-select.js';
import { EVENT_WORDS, eventInWords } from '../../words/event-words.js';
import { type Filter, type Filters, isId } from './filters.js';
import { TypedFilter } from './typed-filter.js';

type Props = { filters: Filters; onChange: (name: Filter, value: string | null) => void; onClear: () => void };

/** The filters of the audit log. */
export function FilterBar({ filters, onChange, onClear }: Props) {
  const { type, actor, person, request, flow, from, to } = filters;
  const types = new Set<string>([...Object.keys(EVENT_WORDS), ...(type === undefined ? [] : [type])]);
  return (
    <Stack gap="sm" role="search" aria-label="Filters">
      <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm" verticalSpacing="xs">
        <Select
          label="Event"
          placeholder="Any event"
          searchable
          clearable
          clearButtonProps={{ 'aria-label': 'Clear event' }}
          nothingFoundMessage="No matching event"
          data={[...types].map((value) => ({ value, label: eventInWords(value) }))}
          value={type ?? null}
          onChange={(next) => onChange('type', next)}
        />
        <ActorFilter actor={actor} onChange={(next) => onChange('actor', next)} />
        <PersonSelect label="User" placeholder="Anyone" value={person ?? null} onChange={(next) => onChange('person', next)} />
        <FlowSelect label="Approval flow" placeholder="Any flow" value={flow ?? null} onChange={(next) => onChange('flow', next)} />
        <TypedFilter
          label="Request"
          type="text"
          placeholder="Request ID"
          value={request}
          objection={(text) => (isId(text) ? undefined : 'Enter a valid request ID')}
          onChange={(next) => onChange('request', next)}
        />
        <TypedFilter label="From" type="date" value={from} onChange={(next) => onChange('from', next)} />
        <TypedFilter label="To" type="date" value={to} onChange={(next) => onChange('to', next)} />
      </SimpleGrid>
      {Object.keys(filters).length > 0 && (
        <Group>
          <Button size="xs" variant="default" onClick={onClear}>
            Clear filters
          </Button>
        </Group>
      )}
    </Stack>
  );
}

/** Users are selected; operators have an id that only the audit log knows. */
function ActorFilter({ actor, onChange }: { actor: string | undefined; onChange: (value: string | null) => void }) {
  const label = 'Actor';
  if (actor !== undefined && !isId(actor)) return <TypedFilter label={label} type="text" value={actor} onChange={onChange} />;
  return <PersonSelect label={label} placeholder="Anyone" value={actor ?? null} onChange={onChange} />;
}
