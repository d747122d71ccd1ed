import fc from 'fast-check';
import { REQUIREMENTS, type Requirement, STEP_STATES, type StepState } from '../../../workflows/rules/request/state.js';
import { closed, isSatisfied, lacksApprovers, opened } from '../../../workflows/rules/request/steps.js';
import { aStep } from '../../support/builders/builders.js';

const steps = (...states: StepState[]) => states.map((state, index) => aStep({ order: index + 1, state }));
const statesOf = (of: ReturnType<typeof closed>) => of.map((step) => step.state);

type Row = [states: StepState[], any: boolean, all: boolean, inOrder: boolean];

describe('a request is approved by its steps', () => {
  it.each<Row>([
    [[], false, false, false],
    [['skipped'], false, false, false],
    [['open'], false, false, false],
    [['approved'], true, true, true],
    [['overridden'], true, true, true],
    [['approved', 'open'], true, false, false],
    [['approved', 'waiting'], true, false, false],
    [['approved', 'unresolved'], true, false, false],
    [['approved', 'denied'], true, false, false],
    [['approved', 'skipped'], true, true, true],
    [['skipped', 'skipped'], false, false, false],
    [['overridden', 'approved'], true, true, true],
    [['unresolved', 'unresolved'], false, false, false],
    [['approved', 'approved', 'open'], true, false, false],
  ])('%j: any %s, all %s, in order %s', (states, any, all, inOrder) => {
    const of = (requirement: Requirement) => isSatisfied(steps(...states), requirement);
    expect([of('any'), of('all'), of('in_order')]).toEqual([any, all, inOrder]);
  });
});

describe('a step is open', () => {
  it.each<[StepState[], StepState[], StepState[]]>([
    [
      ['waiting', 'waiting'],
      ['open', 'open'],
      ['open', 'waiting'],
    ],
    [
      ['approved', 'waiting', 'waiting'],
      ['approved', 'open', 'open'],
      ['approved', 'open', 'waiting'],
    ],
    [
      ['overridden', 'open', 'waiting'],
      ['overridden', 'open', 'open'],
      ['overridden', 'open', 'waiting'],
    ],
    [
      ['skipped', 'waiting'],
      ['skipped', 'open'],
      ['skipped', 'open'],
    ],
    [
      ['unresolved', 'waiting'],
      ['unresolved', 'open'],
      ['unresolved', 'waiting'],
    ],
    [
      ['waiting', 'overridden', 'waiting'],
      ['open', 'overridden', 'open'],
      ['open', 'overridden', 'waiting'],
    ],
    [
      ['approved', 'denied'],
      ['approved', 'denied'],
      ['approved', 'denied'],
    ],
  ])('of %j: at once %j, in order %j', (before, atOnce, inOrder) => {
    expect(statesOf(opened(steps(...before), 'any'))).toEqual(atOnce);
    expect(statesOf(opened(steps(...before), 'all'))).toEqual(atOnce);
    expect(statesOf(opened(steps(...before), 'in_order'))).toEqual(inOrder);
  });

  const someSteps = fc.array(fc.constantFrom(...STEP_STATES), { maxLength: 6 }).map((states) => steps(...states));
  it('alone, when the steps are in order', () => {
    fc.assert(fc.property(someSteps, (some) => opened(some, 'in_order').filter((step) => step.state === 'open').length <= 1));
  });
  it('unchanged after another look', () => {
    fc.assert(
      fc.property(someSteps, fc.constantFrom(...REQUIREMENTS), (some, requirement) => {
        const once = opened(some, requirement);
        expect(opened(once, requirement)).toEqual(once);
      }),
    );
  });
  it('only until the request is decided', () => {
    expect(statesOf(closed(steps(...STEP_STATES)))).toEqual([
      'skipped',
      'skipped',
      'approved',
      'denied',
      'skipped',
      'skipped',
      'overridden',
    ]);
  });
});

describe('a request lacks approvers', () => {
  it.each<[StepState[], Requirement, boolean]>([
    [['open'], 'any', false],
    [['unresolved'], 'any', true],
    [['unresolved', 'waiting'], 'any', false],
    [['unresolved', 'open'], 'any', false],
    [['unresolved', 'skipped'], 'any', true],
    [['unresolved', 'waiting'], 'all', true],
    [['waiting', 'unresolved'], 'in_order', true],
    [['waiting', 'waiting'], 'all', false],
    [[], 'all', false],
  ])('%j in %s: %s', (states, requirement, lacking) => {
    expect(lacksApprovers({ steps: steps(...states), requirement })).toBe(lacking);
  });
});
