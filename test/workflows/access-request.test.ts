import { signalFor, sync } from '../../workflows/messages.js';
import { DAY_MS } from '../support/builders/builders.js';
import { type Skipping, startTimeSkipping } from '../support/servers/time-skipping.js';

let server: Skipping;
beforeAll(async () => {
  server = await startTimeSkipping();
}, 60_000);
afterAll(() => server.stop());

const ninetyDays = { row: { requestedMinutes: 90 * 24 * 60 } };

describe('a request', () => {
  it('is granted after every approval in order, and removed after 90 days', () =>
    server.world(ninetyDays, async ({ command, row, skip, handle }) => {
      expect(await command('approve', { actorId: 'lea' })).toBe('step_not_active');
      expect(await command('approve', { actorId: 'omar' })).toBe('pending');
      expect(await command('approve', { actorId: 'lea' })).toBe('active');
      await skip(89 * DAY_MS);
      expect(row().status).toBe('active');
      await skip(2 * DAY_MS);
      expect(row()).toMatchObject({ status: 'ended', endReason: 'expired' });
      expect(row().endedAt).toBe(row().expiresAt);
      await handle.result();
    }));
  it('counts its time from the grant, not from the first approval', () =>
    server.world({ row: { requestedMinutes: 60 } }, async ({ command, row, skip }) => {
      await command('approve', { actorId: 'omar' });
      await skip(10 * DAY_MS);
      await command('approve', { actorId: 'lea' });
      const { grantedAt, expiresAt } = row();
      expect((expiresAt ?? 0) - (grantedAt ?? 0)).toBe(3_600_000);
      expect((grantedAt ?? 0) - row().createdAt).toBeGreaterThanOrEqual(10 * DAY_MS);
    }));
  it('expires after 30 days without a decision', () =>
    server.world({}, async ({ row, skip, handle }) => {
      await skip(31 * DAY_MS);
      expect(row()).toMatchObject({ status: 'expired', reason: { code: 'pending_expired' } });
      await handle.result();
    }));
  it('has one outcome when two decide at once', () =>
    server.world({}, async ({ command, row }) => {
      await command('approve', { actorId: 'omar' });
      const both = await Promise.all([command('approve', { actorId: 'lea' }), command('deny', { actorId: 'lea', reason: 'no' })]);
      expect(both).toContain('already_decided');
      expect(both).toContain(row().status);
    }));
  it('keeps its workflow when access has no end, until it is revoked', () =>
    server.world({ row: { requestedMinutes: null } }, async ({ grant, handle, command, row }) => {
      expect(await grant()).toBe('active');
      expect((await handle.describe()).status.name).toBe('RUNNING');
      expect(await command('revoke', { actorId: 'ada' })).toBe('ended');
      await handle.result();
      expect(row().endReason).toBe('revoked');
    }));
});

describe('an operator who cancels the workflow', () => {
  it('ends access that is in force', () =>
    server.world({}, async ({ grant, handle, row }) => {
      await grant();
      await handle.cancel();
      await handle.result();
      expect(row()).toMatchObject({ status: 'ended', endReason: 'by_operator' });
    }));
  it('cancels an open request', () =>
    server.world({}, async ({ handle, row }) => {
      await handle.cancel();
      await handle.result();
      expect(row()).toMatchObject({ status: 'cancelled', reason: { code: 'by_operator' } });
    }));
  it('does not change a closed request', () =>
    server.world({}, async ({ setRow, handle, row }) => {
      setRow({ status: 'denied' });
      await handle.cancel();
      await handle.result();
      expect(row().status).toBe('denied');
    }));
  it('ends access while the workflow starts', () =>
    server.world({}, async ({ grant, handle, startAgain, row }) => {
      await grant();
      await handle.terminate();
      const again = await startAgain();
      await again.cancel();
      await again.result();
      expect(row().status).toBe('ended');
    }));
});

describe('a workflow that was lost', () => {
  it('is started again from its row, and ends the access in time', () =>
    server.world(ninetyDays, async ({ grant, handle, startAgain, skip, row }) => {
      await grant();
      await handle.terminate();
      await startAgain();
      await skip(91 * DAY_MS);
      expect(row()).toMatchObject({ status: 'ended', endReason: 'expired' });
    }));
  it('is started again by any command', () =>
    server.world({}, async ({ handle, command }) => {
      await handle.terminate();
      expect(await command('approve', { actorId: 'omar' })).toBe('pending');
    }));
  it('ends overdue access at once', () =>
    server.world({}, async ({ grant, handle, startAgain, setRow, start, row }) => {
      await grant();
      await handle.terminate();
      setRow({ grantedAt: start - 2, expiresAt: start - 1 });
      await (await startAgain()).result();
      expect(row()).toMatchObject({ status: 'ended', endedAt: start - 1, endReason: 'expired' });
    }));
});

describe('a row that is ahead of its workflow', () => {
  it('keeps its access to the end when its workflow holds it for pending', () =>
    server.world({}, async ({ setRow, skip, row, start }) => {
      setRow({ status: 'active', decidedAt: start, grantedAt: start, expiresAt: start + 90 * DAY_MS });
      await skip(89 * DAY_MS);
      expect(row().status).toBe('active');
      await skip(2 * DAY_MS);
      expect(row().status).toBe('ended');
    }));
  it('is read again when the workflow gets a sync signal', () =>
    server.world({}, async ({ setRow, skip, row, handle, start }) => {
      setRow({ status: 'active', decidedAt: start, grantedAt: start, expiresAt: start + 5 * DAY_MS });
      await handle.signal(sync);
      await skip(6 * DAY_MS);
      expect(row().status).toBe('ended');
    }));
});

describe('a save that fails', () => {
  it('is repeated, and decides once, when its answer is lost', () =>
    server.world({}, async ({ command, requests, row }) => {
      requests.failNext = 1;
      expect(await command('approve', { actorId: 'omar' })).toBe('pending');
      expect(row().steps[0]?.decisions).toHaveLength(1);
    }));
  it('does not block later commands when it never succeeds', () =>
    server.world({}, async ({ handle, skip, row, command }) => {
      await handle.signal(signalFor('approve'), { actorId: 'omar', comment: 'unsaveable' });
      await skip(DAY_MS);
      expect(row().status).toBe('pending');
      expect(await command('cancel', { actorId: 'rina' })).toBe('cancelled');
    }));
  it('does not keep access from ending', () =>
    server.world(ninetyDays, async ({ grant, requests, skip, row }) => {
      await grant();
      requests.failNext = 2;
      await skip(91 * DAY_MS);
      expect(row().status).toBe('ended');
    }));
});

describe('a database whose clock is behind that of Temporal', () => {
  it('decides when access is over: a timer that fires early waits for what is left', () =>
    server.world(ninetyDays, async ({ grant, requests, row, skip, handle }) => {
      requests.at = async () => (await server.env.currentTimeMs()) - 600_000;
      await grant();
      const end = row().expiresAt ?? 0;
      await skip(end - (await server.env.currentTimeMs()) + 1_000);
      expect(row().status).toBe('active');
      await skip(601_000);
      expect(row()).toMatchObject({ status: 'ended', endReason: 'expired', endedAt: end });
      await handle.result();
    }));
});

describe('a signal', () => {
  it('decides when the deployment allows it', () =>
    server.world({}, async ({ handle, command, row }) => {
      await handle.signal(signalFor('approve'), { actorId: 'omar' });
      expect(await command('approve', { actorId: 'lea' })).toBe('active');
      expect(row().steps[0]?.decisions[0]?.channel).toBe('signal');
    }));
  it.each([
    ['of the requester', { actorId: 'rina' }, true],
    ['of a stranger', { actorId: 'zoe' }, true],
    ['without an actor', {}, true],
    ['that is not an object', 'omar', true],
    ['when decisions by signal are off', { actorId: 'omar' }, false],
  ])('%s changes nothing, and is recorded as refused', (_what, message, decisionsBySignal) =>
    server.world({ decisionsBySignal }, async ({ handle, command, row, requests }) => {
      await handle.signal('approve', message);
      expect(await command('cancel', { actorId: 'zoe' })).toBe('forbidden');
      expect(row().status).toBe('pending');
      expect(requests.events).toEqual(['request.decision_refused', 'request.decision_refused']);
    }),
  );
});

describe('a command', () => {
  it('is applied once, even when it is sent twice', () =>
    server.world({ row: { steps: [] } }, async ({ setRow, command, row, requests }) => {
      const step = {
        type: 'resource_owner',
        label: '',
        requireAll: false,
        groupId: null,
        approverIds: ['omar'],
        decisions: [],
        version: 0,
      } as const;
      setRow({
        steps: [
          { ...step, order: 1, state: 'open' },
          { ...step, order: 2, state: 'waiting' },
        ],
      });
      const message = { actorId: 'omar', id: 'omar/approve/key' };
      expect(await command('approve', message)).toBe('pending');
      expect(await command('approve', message)).toBe('pending');
      expect(row().steps[1]?.decisions).toHaveLength(0);
      expect(requests.events).toEqual(['request.step_approved']);
    }));
  it('is refused when the request does not exist, and leaves no workflow running', () =>
    server.world({}, async ({ command }) => {
      expect(await command('approve', { actorId: 'omar' }, 'nobody-knows')).toBe('not_found');
      await server.env.client.workflow.getHandle('access-request/nobody-knows').result();
    }));
});
