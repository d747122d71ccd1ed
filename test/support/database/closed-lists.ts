import { CHANNELS } from '../../../workflows/rules/request/commands.js';
import { FAILURE_CODES } from '../../../workflows/rules/request/failure-codes.js';
import { END_REASONS, REASON_CODES } from '../../../workflows/rules/request/state.js';

type ClosedList = {
  table: string;
  column: string;
  values: readonly string[];
  /** The table keeps every row for ever: the constraint holds new rows, and leaves old ones as they are. */
  isAppendOnly?: true;
};

/** Columns that hold one of a list of the rules. Types of audit events are open: later versions add some. A constraint `<table>_<column>_list` of each keeps out what no reader would understand. */
export const CLOSED_LISTS: readonly ClosedList[] = [
  { table: 'access_requests', column: 'reason_code', values: REASON_CODES },
  { table: 'access_requests', column: 'end_reason', values: END_REASONS },
  { table: 'request_approvers', column: 'channel', values: CHANNELS },
  { table: 'request_commands', column: 'refused', values: FAILURE_CODES },
  { table: 'audit_events', column: 'actor_type', values: ['user', 'system', 'operator'], isAppendOnly: true },
  { table: 'audit_events', column: 'channel', values: CHANNELS, isAppendOnly: true },
];

/** The statements that bring the constraint of a list to the rules, for a migration. */
export const closedListStatements = ({ table, column, values, isAppendOnly }: ClosedList): string => {
  const name = `${table}_${column}_list`;
  const list = values.map((value) => `'${value}'`).join(', ');
  return [
    `ALTER TABLE ${table} DROP CONSTRAINT IF EXISTS ${name};`,
    `ALTER TABLE ${table} ADD CONSTRAINT ${name} CHECK (${column} IN (${list}))${isAppendOnly ? ' NOT VALID' : ''};`,
  ].join('\n');
};
