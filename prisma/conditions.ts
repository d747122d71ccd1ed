import { LIVING_STATUSES, OPEN_STATUSES, UNDECIDED_STATUSES } from '../workflows/rules/state.js';
import { ASKED_STEP_STATES, UNDECIDED_STEP_STATES } from '../workflows/rules/steps.js';
import { Prisma } from './generated/client.js';

const oneOf = (column: string, values: readonly string[]): string => `${column} IN (${values.map((one) => `'${one}'`).join(', ')})`;

const inForce = (row: string): string => `(${row}.expires_at IS NULL OR ${row}.expires_at > now())`;
const isOpen = (request: string): string => oneOf(`${request}.status`, OPEN_STATUSES);

/**
 * What more than one query asks of a row, by the name it has here and in `prisma/sql/` (`{{inForce:m}}`). The lists are those of the rules,
 * written as literals: with parameters PostgreSQL could not use the partial indexes, whose conditions say the same.
 */
const CONDITIONS = {
  /** A membership, access or token that has not ended. */
  inForce,
  /** The same, and it will end. */
  isEnding: (row) => `${row}.expires_at > now()`,
  isPermanent: (membership) => `${membership}.expires_at IS NULL`,
  isActive: (request) => `(${request}.status = 'active' AND ${inForce(request)})`,
  /** Access past its end counts as ended, saved or not (R52). */
  isPastEnd: (request) => `(${request}.status = 'active' AND ${request}.expires_at <= now())`,
  isOpen,
  isUndecided: (request) => oneOf(`${request}.status`, UNDECIDED_STATUSES),
  /** Undecided, and nothing went wrong: the directory may still bring approvers or lose them. */
  isWaiting: (request) => oneOf(`${request}.status`, without(UNDECIDED_STATUSES, 'error')),
  /** Undecided, and only an administrator can go on (R39, R40). */
  needsAdministrator: (request) => oneOf(`${request}.status`, without(UNDECIDED_STATUSES, 'pending')),
  isLiving: (request) => oneOf(`${request}.status`, LIVING_STATUSES),
  /** Something will still happen to it, so its workflow has to live: `isAlive` of the rules. */
  isAlive: (request) =>
    `(${isOpen(request)} OR ${request}.status = 'active' AND ${request}.expires_at IS NOT NULL OR ${request}.revoke_pending)`,
  isAskedStep: (step) => oneOf(`${step}.state`, ASKED_STEP_STATES),
  /** The people of the moment decide it, not those who were found at submit (R16). */
  isOfTheMoment: (step) => `(${step}.type = 'administrator' OR ${step}.type = 'user_group' AND NOT ${step}.require_all)`,
  isUndecidedStep: (step) => oneOf(`${step}.state`, UNDECIDED_STEP_STATES),
} as const satisfies Record<string, (alias: string) => string>;

type ConditionName = keyof typeof CONDITIONS;

/** A condition on the row that has this alias in a query. */
export const condition = (name: ConditionName, alias: string): Prisma.Sql => Prisma.raw(CONDITIONS[name](alias));

/** The text of a file of `prisma/sql/` with its conditions written out. */
export const withConditions = (text: string): string =>
  text.replace(/\{\{(\w+):(\w+)\}\}/g, (placeholder, name: string, alias: string) => {
    if (!isConditionName(name)) throw new Error(`There is no condition ${placeholder}.`);
    return CONDITIONS[name](alias);
  });

const isConditionName = (name: string): name is ConditionName => name in CONDITIONS;

function without(statuses: readonly string[], status: string): string[] {
  return statuses.filter((one) => one !== status);
}
