import { ApplicationFailure } from '@temporalio/common';
import type { Directory } from '../../activities/ports.js';
import { DAY_MS } from '../support/builders/builders.js';
import { type Skipping, startTimeSkipping } from '../support/servers/time-skipping.js';

let server: Skipping;
beforeAll(async () => {
  server = await startTimeSkipping();
}, 60_000);
afterAll(() => server.stop());

/** A directory that can be made to fail, and counts its calls. */
function aDirectory() {
  const members = new Set<string>();
  const directory = {
    members,
    grants: 0,
    revokes: 0,
    failing: { grant: 0, revoke: 0 },
    grant: ({ userId }: { userId: string }) => {
      directory.grants++;
      if (directory.failing.grant-- > 0) return Promise.reject(new Error('the directory is unavailable'));
      members.add(userId);
      return Promise.resolve();
    },
    revoke: ({ userId }: { userId: string }) => {
      directory.revokes++;
      if (directory.failing.revoke-- > 0)
        return Promise.reject(ApplicationFailure.nonRetryable('the directory is permanently unavailable'));
      members.delete(userId);
      return Promise.resolve();
    },
  };
  return directory satisfies Directory & object;
}

describe('an outside directory', () => {
  it('grants before the access time starts, and revokes at the end', async () => {
    const directory = aDirectory();
    await server.world({ directory }, async ({ grant, skip, row, handle }) => {
      expect(await grant()).toBe('approved');
      await skip(DAY_MS);
      expect([row().status, directory.members.has('rina')]).toEqual(['active', true]);
      await skip(5 * DAY_MS);
      expect(await handle.result()).toMatchObject({ status: 'ended', revokePending: false });
      expect(directory.members.size).toBe(0);
    });
  });
  it('grants after an outage', async () => {
    const directory = aDirectory();
    directory.failing.grant = 3;
    await server.world({ directory }, async ({ grant, skip, row }) => {
      await grant();
      await skip(60_000);
      expect([row().status, directory.grants]).toEqual(['active', 4]);
    });
  });
  it('puts the request into error when it stays unavailable, and an administrator can retry', async () => {
    const directory = aDirectory();
    directory.failing.grant = 10;
    await server.world({ directory }, async ({ grant, skip, row, command }) => {
      await grant();
      await skip(900_000);
      expect(row()).toMatchObject({ status: 'error', reason: { code: 'provisioning_failed' } });
      expect(directory.grants).toBe(10);
      expect(await command('retry', { actorId: 'omar' })).toBe('forbidden');
      expect(await command('retry', { actorId: 'ada' })).toBe('approved');
      await skip(60_000);
      expect(row().status).toBe('active');
    });
  });
  it('is asked to revoke a grant that may be incomplete', async () => {
    const directory = aDirectory();
    directory.failing.grant = 10;
    await server.world({ directory }, async ({ grant, skip, command, handle }) => {
      await grant();
      await skip(900_000);
      expect(await command('deny', { actorId: 'ada', reason: 'never mind' })).toBe('denied');
      expect(await handle.result()).toMatchObject({ status: 'denied', revokePending: false });
      expect(directory.revokes).toBe(1);
    });
  });
  it('gets no further grant calls after a cancellation, and revokes', async () => {
    const directory = aDirectory();
    directory.failing.grant = Infinity;
    await server.world({ directory }, async ({ grant, command, handle }) => {
      await grant();
      expect(await command('cancel', { actorId: 'rina' })).toBe('cancelled');
      expect(await handle.result()).toMatchObject({ status: 'cancelled', revokePending: false });
      expect([directory.revokes, directory.members.size]).toEqual([1, 0]);
    });
  });
  it('is asked to revoke until it succeeds', async () => {
    const directory = aDirectory();
    directory.failing.revoke = 50;
    await server.world({ directory }, async ({ grant, skip, command, row, handle }) => {
      await grant();
      await skip(1_000);
      expect(await command('end', { actorId: 'rina' })).toBe('ended');
      expect([row().revokePending, directory.members.has('rina')]).toEqual([true, true]);
      await skip(DAY_MS);
      expect(await handle.result()).toMatchObject({ revokePending: false });
      expect([directory.revokes, directory.members.size]).toEqual([51, 0]);
    });
  });
});
