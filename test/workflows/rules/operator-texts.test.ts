import { currentDetails, summaryOf, timerSummary } from '../../../workflows/rules/messages/operator-texts.js';
import { REQUEST_STATUSES } from '../../../workflows/rules/request/state.js';
import { aDecision, aRequest, aStep, NOW } from '../../support/builders/builders.js';

const linesOf = (over: Parameters<typeof aRequest>[0]) => currentDetails(aRequest(over)).split('\n');

describe('the details in the Temporal UI', () => {
  it('name the current approvers and the deadline', () => {
    expect(linesOf({})).toEqual([
      '**Waiting for approval** (`pending`)',
      '- Waiting for step 1: **Resource owner (Omar)**',
      '- Until 2026-07-01T00:00:00.000Z',
    ]);
  });
  it('count the members of a group whose members must all approve', () => {
    const step = aStep({ label: 'Everyone in ops', requireAll: true, approverIds: ['omar', 'lea', 'kim'], decisions: [aDecision()] });
    expect(linesOf({ steps: [step] })[1]).toBe('- Waiting for step 1: **Everyone in ops** (1 of 3 have approved)');
  });
  it('describe the error', () => {
    const reason = { code: 'provisioning_failed', message: 'The directory did not accept the membership.' } as const;
    expect(linesOf({ status: 'error', reason, steps: [] })).toEqual([
      '**Stopped by an error: an administrator has to act** (`error`)',
      '- Reason: `provisioning_failed` The directory did not accept the membership.',
      '- Until 2026-07-01T00:00:00.000Z',
    ]);
  });
  it('state when access ends, or that it has no end', () => {
    const active = { status: 'active', steps: [], grantedAt: NOW } as const;
    expect(linesOf({ ...active, expiresAt: NOW + 60_000 })).toEqual([
      '**Access is in force** (`active`)',
      '- Until 2026-06-01T00:01:00.000Z',
    ]);
    expect(linesOf({ ...active, expiresAt: null })).toEqual(['**Access is in force** (`active`)', '- Without an end']);
  });
  it('state why access ended, and that a directory must still confirm it', () => {
    expect(linesOf({ status: 'ended', steps: [], endReason: 'revoked', revokePending: true })).toEqual([
      '**Access has ended** (`ended`)',
      '- Ended: `revoked`',
      '- **The directory has not confirmed yet that the access is gone**',
    ]);
  });
  it.each(REQUEST_STATUSES)('name the status %s', (status) => {
    expect(linesOf({ status })[0]).toMatch(new RegExp(`^[*]{2}[A-Z].+[*]{2} \\(\`${status}\`\\)$`));
  });
  it.each([
    ['a link', '[click](https://evil.test)', '\\[click\\](https://evil.test)'],
    ['a picture', '![x](y)', '\\!\\[x\\](y)'],
    ['code', '`rm`', '\\`rm\\`'],
    ['emphasis', '*a* _b_', '\\*a\\* \\_b\\_'],
    ['strike-through', '~~a~~', '\\~\\~a\\~\\~'],
    ['HTML', '<script>', '\\<script\\>'],
    ['an entity', '&lt;', '\\&lt;'],
    ['a table', 'a|b', 'a\\|b'],
    ['an escape of its own', '\\*', '\\\\\\*'],
    ['lines of their own', 'a\n\n# b', 'a \\# b'],
  ])('escape %s in user text', (_what, words, escaped) => {
    const lines = [
      { status: 'pending', steps: [aStep({ label: words })] },
      { status: 'error', reason: { code: 'approver_changed', message: words } },
    ] as const;
    expect(lines.map((over) => linesOf(over)[1])).toEqual([
      `- Waiting for step 1: **${escaped}**`,
      `- Reason: \`approver_changed\` ${escaped}`,
    ]);
    const about = { flowName: words, requesterName: words, requestedMinutes: 90 };
    expect(summaryOf(about)).toBe(`${escaped} asks for ${escaped}, PT1H30M`);
  });
  it.each(REQUEST_STATUSES.filter((status) => status !== 'pending'))('say of no step that it is waited for, in status %s', (status) => {
    expect(linesOf({ status, steps: [aStep()] }).join()).not.toMatch(/waiting for step/i);
  });
  it('have a one-line summary', () => {
    const about = { flowName: 'GitHub', requesterName: 'Rina' };
    expect(summaryOf({ ...about, requestedMinutes: 90 })).toBe('Rina asks for GitHub, PT1H30M');
    expect(summaryOf({ ...about, requestedMinutes: null })).toBe('Rina asks for GitHub, without an end');
  });
  it('label the timer', () => {
    expect(timerSummary(aRequest())).toBe('request expires without a decision');
    expect(timerSummary(aRequest({ status: 'active' }))).toBe('access ends');
  });
});
