import { Button, Group, Select, SimpleGrid, Stack } from '@mantine/core';
import { FlowSelect } from '../../ui/forms/flow-select.js';
import { PersonSelect } from '../../ui/forms/person-select.js';
import { EVENT_TYPES, eventInWords } from './event-words.js';
import { type Filter, type Filters, isId } from './filters.js';
import { TypedFilter } from './typed-filter.js';

type Props = { filters: Filters; onChange: (name: Filter, value: string | null) => void; onClear: () => void };

/** Which events are shown. */
export function FilterBar({ filters, onChange, onClear }: Props) {
  const { type, actor, person, request, flow, from, to } = filters;
  const types = new Set<string>([...EVENT_TYPES, ...(type === undefined ? [] : [type])]);
  return (
    <Stack gap="sm" role="search" aria-label="Filters">
      <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm" verticalSpacing="xs">
        <Select
          label="Type"
          placeholder="Every type"
          searchable
          clearable
          clearButtonProps={{ 'aria-label': 'Clear type' }}
          nothingFoundMessage="No type has that name"
          data={[...types].map((value) => ({ value, label: eventInWords(value) }))}
          value={type ?? null}
          onChange={(next) => onChange('type', next)}
        />
        <ActorFilter actor={actor} onChange={(next) => onChange('actor', next)} />
        <PersonSelect label="Whom it concerns" placeholder="Anybody" value={person ?? null} onChange={(next) => onChange('person', next)} />
        <FlowSelect label="Flow" placeholder="Every flow" value={flow ?? null} onChange={(next) => onChange('flow', next)} />
        <TypedFilter
          label="Request"
          type="text"
          placeholder="Id of a request"
          value={request}
          objection={(text) => (isId(text) ? undefined : 'This is not the id of a request')}
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

/** People are chosen; an operator has an id that only the log knows. */
function ActorFilter({ actor, onChange }: { actor: string | undefined; onChange: (value: string | null) => void }) {
  const label = 'Who did it';
  if (actor !== undefined && !isId(actor)) return <TypedFilter label={label} type="text" value={actor} onChange={onChange} />;
  return <PersonSelect label={label} placeholder="Anybody" value={actor ?? null} onChange={onChange} />;
}
