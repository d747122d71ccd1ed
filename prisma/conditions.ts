import { LIVING_STATUSES, OPEN_STATUSES, UNDECIDED_STATUSES } from '../workflows/rules/request/state.js';
import { ASKED_STEP_STATES, FILLED_STEP_STATES, UNDECIDED_STEP_STATES } from '../workflows/rules/request/steps.js';
import { Prisma } from './generated/client.js';

const oneOf = (column: string, values: readonly string[]): string => `${column} IN (${values.map((one) => `'${one}'`).join(', ')})`;

const inForce = (row: string): string => `(${row}.expires_at IS NULL OR ${row}.expires_at > now())`;
const isOpen = (request: string): string => oneOf(`${request}.status`, OPEN_STATUSES);

/**
 * The conditions that several queries share. Files in `prisma/sql/` refer to them by name and alias, as in `{{inForce:m}}`. The lists come
 * from the rules and are written as literals, because PostgreSQL cannot match parameters with the conditions of partial indexes.
 */
export const CONDITIONS = {
  /** A membership, access or token that has not ended. */
  inForce,
  /** In force, with an end. */
  isEnding: (row) => `${row}.expires_at > now()`,
  /** A membership or access in force without an end. */
  isPermanent: (row) => `${row}.expires_at IS NULL`,
  isActive: (request) => `(${request}.status = 'active' AND ${inForce(request)})`,
  /** Access past its end counts as ended, saved or not (R52). */
  isPastEnd: (request) => `(${request}.status = 'active' AND ${request}.expires_at <= now())`,
  isOpen,
  isUndecided: (request) => oneOf(`${request}.status`, UNDECIDED_STATUSES),
  /** Undecided and not in error: approvers may still be found or lost. */
  isWaiting: (request) => oneOf(`${request}.status`, without(UNDECIDED_STATUSES, 'error')),
  /** Undecided, and only an administrator can decide (R39, R40). */
  needsAdministrator: (request) => oneOf(`${request}.status`, without(UNDECIDED_STATUSES, 'pending')),
  isLiving: (request) => oneOf(`${request}.status`, LIVING_STATUSES),
  /** Its workflow has to run: the same as `isAlive` of the rules. */
  isAlive: (request) => `(${oneOf(`${request}.status`, LIVING_STATUSES)} OR ${request}.revoke_pending)`,
  isAskedStep: (step) => oneOf(`${step}.state`, ASKED_STEP_STATES),
  isFilledStep: (step) => oneOf(`${step}.state`, FILLED_STEP_STATES),
  /** Decided by whoever is an administrator or member now, not by fixed approvers (R16). */
  isOfTheMoment: (step) => `(${step}.type = 'administrator' OR ${step}.type = 'user_group' AND NOT ${step}.require_all)`,
  isUndecidedStep: (step) => oneOf(`${step}.state`, UNDECIDED_STEP_STATES),
} as const satisfies Record<string, (alias: string) => string>;

type ConditionName = keyof typeof CONDITIONS;

/** A condition on the row with this alias. */
export const condition = (name: ConditionName, alias: string): Prisma.Sql => Prisma.raw(CONDITIONS[name](alias));

/** The text of a file of `prisma/sql/`, with its conditions filled in. */
export const withConditions = (text: string): string =>
  text.replace(/\{\{(\w+):(\w+)\}\}/g, (placeholder, name: string, alias: string) => {
    if (!isConditionName(name)) throw new Error(`There is no condition ${placeholder}.`);
    return CONDITIONS[name](alias);
  });

const isConditionName = (name: string): name is ConditionName => name in CONDITIONS;

function without(statuses: readonly string[], status: string): string[] {
  return statuses.filter((one) => one !== status);
}
